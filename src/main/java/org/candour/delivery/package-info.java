/**
 * The answer on its way: the package, its collection and receipt, its expiry.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Delivery",
		allowedDependencies = { "cases", "letters", "documents", "audit" })
package org.candour.delivery;
