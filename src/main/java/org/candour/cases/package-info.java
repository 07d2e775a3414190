/**
 * The case file: reference, state, parties, clock, notes, steps, decisions, walls; and
 * the port to the workflow.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Cases",
		allowedDependencies = { "law", "deadlines", "vault", "audit", "staff", "text" })
package org.candour.cases;
