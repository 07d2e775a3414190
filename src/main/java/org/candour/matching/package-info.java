/**
 * Fraud data matching (LC-18) and filings with an anti-fraud organisation: exercises,
 * extracts, restricted work lists. A match is a lead, never a decision.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Matching",
		allowedDependencies = { "cases", "cases :: clock", "cases :: opening", "cases :: search", "cases :: steps",
				"cases :: walls", "cases :: writing", "deadlines", "law", "escalation", "retention", "vault", "figures",
				"audit", "staff", "web", "web :: receiving", "text" })
package org.candour.matching;
