/**
 * Newer bank holidays: proposed by one person, confirmed by another, and then the dates
 * of open cases moved, all at once.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Calendar", allowedDependencies = { "law", "deadlines",
		"cases", "cases :: clock", "audit", "staff", "web", "web :: receiving" })
package org.candour.calendar;
