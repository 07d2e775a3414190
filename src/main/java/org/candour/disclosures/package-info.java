/**
 * Disclosure requests of outside bodies: gateways, bars, thirteen tests, register.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Disclosures",
		allowedDependencies = { "cases", "cases :: clock", "cases :: opening", "cases :: people", "cases :: steps",
				"cases :: walls", "cases :: writing", "deadlines", "law", "escalation", "documents", "release",
				"letters", "delivery", "delivery :: webhooks", "retention", "vault", "audit", "staff", "start", "web",
				"web :: idempotency", "web :: receiving", "figures", "text" })
package org.candour.disclosures;
