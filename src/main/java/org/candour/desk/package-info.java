/**
 * The staff's window on a case: the Case tab reads and adds here. What a person sees
 * follows from role, wall and service; every look is audited.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Desk",
		allowedDependencies = { "cases", "cases :: clock", "cases :: links", "cases :: search", "cases :: steps",
				"cases :: walls", "cases :: writing", "delivery", "delivery :: mail", "disclosures",
				"disclosures :: compulsion", "disclosures :: process", "disclosures :: register", "documents",
				"release", "letters", "escalation", "retention", "rights", "rights :: decision", "rights :: items",
				"law", "deadlines", "audit", "staff", "web", "web :: receiving" })
package org.candour.desk;
