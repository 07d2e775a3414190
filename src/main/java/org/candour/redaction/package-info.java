/**
 * What is taken out of a record before it leaves: marks on its pages, each with a code
 * and a reason, the copy that is made from them, and the log that is written from them.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Redaction", allowedDependencies = { "cases",
		"cases :: people", "cases :: steps", "documents", "rendition", "law", "vault", "audit", "staff", "web" })
package org.candour.redaction;
