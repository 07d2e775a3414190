/**
 * Complaints to the council, internal reviews and cases of the regulator: they look at
 * another case from outside, by people who had no part in it (SD4).
 */
@org.springframework.modulith.ApplicationModule(displayName = "Complaints",
		allowedDependencies = { "cases", "cases :: clock", "cases :: opening", "cases :: people", "cases :: search",
				"cases :: steps", "cases :: writing", "deadlines", "law", "escalation", "letters", "delivery",
				"retention", "audit", "staff" })
package org.candour.complaints;
