/**
 * Letters: versioned templates, accessible PDF, and what a letter says and does not say.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Letters",
		allowedDependencies = { "cases", "cases :: writing", "law", "documents", "release", "vault", "audit", "text" })
package org.candour.letters;
