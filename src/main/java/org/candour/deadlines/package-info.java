/**
 * The statutory clock and working-day arithmetic as pure functions.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Deadlines", allowedDependencies = { "law", "web" })
package org.candour.deadlines;
