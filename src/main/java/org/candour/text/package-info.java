/**
 * Text as people write it: what of it can be kept, shown, printed and compared. Pure
 * functions.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Text", allowedDependencies = {})
package org.candour.text;
