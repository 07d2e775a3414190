/**
 * The statutory clock and working-day arithmetic as pure functions. Days are days in
 * Europe/London.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Deadlines", allowedDependencies = { "law", "web" })
package org.candour.deadlines;
