/**
 * The people of the council: roles, accounts, sign-in, segregation of duties.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Staff",
		allowedDependencies = { "audit", "vault", "start", "web", "web :: receiving", "text" })
package org.candour.staff;
