/**
 * What would leave in answer to a case, and the one place that decides which bytes do:
 * worked out from the items of the case, frozen when the answer goes out.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Release", allowedDependencies = { "cases",
		"cases :: steps", "documents", "rendition", "redaction", "vault", "audit", "staff" })
package org.candour.release;
