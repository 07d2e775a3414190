/**
 * The answer on its way: the package, its collection and receipt, its expiry. And e-mail,
 * which holds no content.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Delivery",
		allowedDependencies = { "cases", "cases :: clock", "cases :: steps", "cases :: writing", "letters", "documents",
				"release", "audit", "staff", "vault", "start" })
package org.candour.delivery;
