/**
 * The files of a case: what they are, whether they are safe, sealed storage, and which of
 * them are released.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Documents",
		allowedDependencies = { "cases", "vault", "audit", "staff", "text" })
package org.candour.documents;
