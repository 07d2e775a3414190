package org.candour.disclosures.decision;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.candour.cases.steps.StepRequirement;
import org.candour.disclosures.Outcome;
import org.candour.disclosures.Telling;
import org.candour.staff.Action;

/** What is required in every human step in the disclosure lifecycles. */
final class StepRequirements {

	private static final Set<String> CALL_BACK = Set.of("CONFIRMED", "NOT_CONFIRMED", "NO_ANSWER");

	/** How an answer that goes out travels. */
	static final StepRequirement ROUTE = StepRequirement.of(Action.RELEASE)
		.code("transferRoute", "how the answer travels", Set.of("PORTAL", "SECURE_MAIL", "BY_HAND"));

	private static final Set<String> EMERGENCY_ROUTES = Set.of("BY_PHONE", "PORTAL", "SECURE_MAIL");

	private static final Map<String, StepRequirement> ALL = build();

	private StepRequirements() {
	}

	static Map<String, StepRequirement> all() {
		return ALL;
	}

	private static Map<String, StepRequirement> build() {
		Map<String, StepRequirement> all = new HashMap<>();
		StepRequirement callBack = StepRequirement.of(Action.VERIFY_REQUESTER)
			.code("callBackResult", "the result of the call-back", CALL_BACK);
		all.put("return-request", StepRequirement.of(Action.HANDLE).text("whatIsMissing", "what is missing"));
		all.put("call-back-requester", callBack);
		all.put("verify-caller", callBack);
		all.put("check-power", scored(StepRequirement.of(Action.HANDLE), "check-power"));
		all.put("select-items", scored(StepRequirement.of(Action.REDACT), "select-items"));
		all.put("check-selection", StepRequirement.of(Action.REDACT)
			.code("secondLook", "the result of the second look", Set.of("PASSED", "AGAIN")));
		all.put("weigh-tests",
				scored(StepRequirement.of(Action.HANDLE), "weigh-tests")
					.code("proposal", "what you propose",
							names(Outcome.DISCLOSED_FULL, Outcome.DISCLOSED_PART, Outcome.REFUSED))
					.text("proposalReason", "the reasons for your proposal"));
		all.put("approve", StepRequirement.of(Action.APPROVE).text("reason", "the reason for your decision"));
		all.put("release-answer", StepRequirement.of(Action.RELEASE));
		all.put("tell-subject",
				StepRequirement.of(Action.HANDLE).text("tellingNote", "how and when the subject was told"));
		all.put("review-telling",
				StepRequirement.of(Action.APPROVE)
					.code("tellSubject", "whether the subject is told now", telling())
					.text("tellingReviewReason", "the reason"));
		all.put("disclose-minimum",
				StepRequirement.of(Action.HANDLE)
					.code("transferRoute", "how the data was passed on", EMERGENCY_ROUTES)
					.text("authorisedBy", "who gave oral authority")
					.text("disclosedItems", "what was disclosed")
					.text("necessity", "why it was necessary"));
		all.put("enter-emergency-register",
				StepRequirement.of(Action.HANDLE).code("tellSubject", "when the subject is told", telling()));
		all.put("chase-form",
				StepRequirement.of(Action.HANDLE).text("chaseNote", "whom you reached and what was said"));
		all.put("write-correction", StepRequirement.of(Action.HANDLE)
			.code("correctionGround", "what is the matter", Set.of("WRONG_DATA", "INCOMPLETE", "UNLAWFUL_RELEASE"))
			.code("correctionRemedy", "what the recipient is asked to do",
					Set.of("CORRECT", "RESTRICT", "DELETE", "RETURN"))
			.text("affectedItems", "what is affected")
			.text("whatIsWrong", "what is wrong, and what is right"));
		all.put("check-correction",
				StepRequirement.of(Action.APPROVE)
					.code("correctionDecision", "whether it goes", Set.of("SEND", "SEND_BACK"))
					.text("correctionReason", "the reason"));
		all.put("chase-correction",
				StepRequirement.of(Action.HANDLE)
					.code("chaseResult", "whether it has arrived", Set.of("RECEIPTED", "NOT_YET"))
					.text("chaseNote", "whom you reached and what was said"));
		all.put("review-emergency",
				StepRequirement.of(Action.APPROVE).text("reviewReason", "the reasons of your review"));
		all.put("prepare-care-answer",
				scored(StepRequirement.of(Action.HANDLE), "prepare-care-answer")
					.code("proposal", "what you propose",
							names(Outcome.DISCLOSED_FULL, Outcome.DISCLOSED_PART, Outcome.REFUSED))
					.text("proposalReason", "the reasons for your proposal"));
		all.putAll(PowerStepRequirements.all());
		return Map.copyOf(all);
	}

	private static StepRequirement scored(StepRequirement demand, String step) {
		StepRequirement scored = demand;
		for (DisclosureTest test : DisclosureTest.scoredIn(step)) {
			scored = scored.code(test.code(), "a score for " + test, scores())
				.text(test.text(), "the reasons for " + test);
		}
		return scored;
	}

	private static Set<String> scores() {
		return Arrays.stream(TestScore.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());
	}

	private static Set<String> telling() {
		return Arrays.stream(Telling.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());
	}

	private static Set<String> names(Outcome... outcomes) {
		return Arrays.stream(outcomes).map(Enum::name).collect(Collectors.toUnmodifiableSet());
	}

}
