package org.candour.disclosures.decision;

import java.util.Map;
import java.util.Set;

import org.candour.cases.steps.StepRequirement;
import org.candour.staff.Action;

/**
 * What is required in the steps that only some powers know: a borrowed power, tests of an
 * Act of their own, an exception, consent, care, an emergency.
 */
final class PowerStepRequirements {

	private PowerStepRequirements() {
	}

	static Map<String, StepRequirement> all() {
		return Map.of("identify-principal",
				StepRequirement.of(Action.HANDLE)
					.code("principalGateway", "the power of the principal", null)
					.text("principalNote", "how you know"),
				"test-material",
				StepRequirement.of(Action.HANDLE)
					.code("victimTest", "whether the tests of the Act are met", Set.of("MET", "NOT_MET"))
					.code("victimNotice", "whether the victim had notice",
							Set.of("GIVEN", "EXCEPTION", "NEITHER", "NOT_NEEDED"))
					.code("familyPapers", "papers of the family court", Set.of("NONE", "PERMITTED", "NOT_PERMITTED"))
					.text("materialNote", "why"),
				"review-relevance",
				StepRequirement.of(Action.REDACT).text("relevanceNote", "what is relevant and what is not"),
				"check-route",
				StepRequirement.of(Action.HANDLE)
					.code("route", "the route", Set.of("RIGHT", "OVERSEAS", "NEITHER"))
					.text("routeNote", "how you know"),
				"give-lawfulness-view",
				StepRequirement.of(Action.GIVE_VIEW)
					.code("lawfulnessView", "your view", Set.of("LAWFUL", "NOT_LAWFUL"))
					.text("lawfulnessText", "the reasons"),
				"find-exception",
				StepRequirement.of(Action.HANDLE)
					.code("exceptionGround", "the exception", Set.of("NONE", "CONSENT", "ORDER", "CONTRACT", "NEED"))
					.text("exceptionNote", "what shows it"),
				"check-consent-given",
				StepRequirement.of(Action.HANDLE)
					.code("consentCheck", "what the consent covers", Set.of("SPECIFIC", "ALL_DATA", "NOT_VALID"))
					.text("consentNote", "how you know"),
				"check-care-relationship",
				StepRequirement.of(Action.HANDLE)
					.code("careCheck", "care and objection", Set.of("SHARE", "OBJECTS", "NOT_SHOWN"))
					.text("careNote", "how you know"),
				"note-shared-list", StepRequirement.of(Action.HANDLE), "confirm-deletion",
				StepRequirement.of(Action.HANDLE).text("deletionNote", "who confirmed it, or whom you reached"));
	}

}
