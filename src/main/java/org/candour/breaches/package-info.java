/**
 * Personal data breaches: contained, weighed, reported within 72 clock hours, told to
 * people. They have a clock of their own; that of the case they were found in runs on.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Breaches",
		allowedDependencies = { "cases", "cases :: clock", "cases :: opening", "cases :: people", "cases :: search",
				"cases :: steps", "cases :: writing", "deadlines", "law", "escalation", "letters", "delivery", "audit",
				"staff" })
package org.candour.breaches;
