/**
 * Rights requests: what people ask for, the legs of a request, items found, decisions and
 * what follows from them.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Rights",
		allowedDependencies = { "cases", "cases :: clock", "cases :: opening", "cases :: people", "cases :: steps",
				"cases :: walls", "cases :: writing", "deadlines", "law", "escalation", "letters", "documents",
				"release", "delivery", "delivery :: mail", "complaints", "redaction", "retention", "vault", "audit",
				"staff", "figures", "web", "web :: idempotency", "web :: receiving" })
package org.candour.rights;
