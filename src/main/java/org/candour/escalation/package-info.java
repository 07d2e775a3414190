/**
 * Questions to the data protection officer: why, what was advised, and whether it was
 * followed.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Escalation", allowedDependencies = { "cases",
		"cases :: clock", "cases :: steps", "cases :: walls", "law", "deadlines", "vault", "audit", "staff" })
package org.candour.escalation;
