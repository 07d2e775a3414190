/**
 * Numbers that may be shown: small ones are suppressed before anybody sees a table. Pure
 * functions.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Figures", allowedDependencies = {})
package org.candour.figures;
