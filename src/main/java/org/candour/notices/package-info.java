/**
 * What staff are told of by e-mail: new work, and what is due or late; at once or once a
 * day, as each person prefers. References and counts, never what a case is about.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Notices", allowedDependencies = { "cases",
		"cases :: steps", "database", "deadlines", "delivery", "delivery :: mail", "staff", "audit" })
package org.candour.notices;
