/**
 * Holds and the disposal schedule.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Retention",
		allowedDependencies = { "cases", "vault", "law", "audit", "staff" })
package org.candour.retention;
