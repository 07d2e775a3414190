/**
 * Personal data breaches: contained, weighed, reported within 72 clock hours, told to
 * people. They have a clock of their own; that of the case they were found in runs on.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Breaches",
		allowedDependencies = { "cases", "deadlines", "law", "escalation", "letters", "delivery", "audit", "staff" })
package org.candour.breaches;
