package org.candour.law;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which file holds which kind of row. */
final class LawKinds {

	private LawKinds() {
	}

	static Map<String, Class<? extends LawRow>> byFile() {
		Map<String, Class<? extends LawRow>> kinds = new LinkedHashMap<>();
		kinds.put("rights", Right.class);
		kinds.put("lawful-bases", LawfulBasis.class);
		kinds.put("handling-rules", HandlingRule.class);
		kinds.put("exemptions", Exemption.class);
		kinds.put("lifted-provisions", LiftedProvisions.class);
		kinds.put("approvals", Approval.class);
		kinds.put("refusals", Refusal.class);
		kinds.put("letter-contents", LetterContent.class);
		kinds.put("silent-letters", SilentLetter.class);
		kinds.put("gateways", Gateway.class);
		kinds.put("request-fields", RequestField.class);
		kinds.put("compulsions", CompulsionRule.class);
		kinds.put("bars", Bar.class);
		kinds.put("disclosure-tests", DisclosureTest.class);
		kinds.put("disclosure-refusals", DisclosureRefusal.class);
		kinds.put("outcomes", PossibleOutcome.class);
		kinds.put("escalations", Escalation.class);
		kinds.put("services", ServiceArea.class);
		kinds.put("retention", RetentionClass.class);
		kinds.put("changes", LawChange.class);
		kinds.put("regulator", Regulator.class);
		return kinds;
	}

}
