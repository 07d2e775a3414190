/**
 * Holds and the disposal schedule.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Retention", allowedDependencies = { "cases",
		"cases :: people", "cases :: steps", "cases :: walls", "vault", "law", "escalation", "audit", "staff", "web" })
package org.candour.retention;
