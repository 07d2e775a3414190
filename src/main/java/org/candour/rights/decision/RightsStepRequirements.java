package org.candour.rights.decision;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.candour.cases.steps.StepRequirement;
import org.candour.rights.Silence;
import org.candour.rights.items.HealthOpinions;
import org.candour.staff.Action;

/** What is required in every human step in the lifecycles of rights requests. */
final class RightsStepRequirements {

	private static final Set<String> PROOF = Set.of("NOT_NEEDED", "PROVED", "DOUBT");

	private static final Set<String> AGREEMENT = Set.of("AGREE", "DISAGREE");

	private static final Set<String> GROUNDS = Set.of("NONE", "COMPELLING", "LEGAL_CLAIMS");

	private static final Map<String, StepRequirement> ALL = build();

	private RightsStepRequirements() {
	}

	static Map<String, StepRequirement> all() {
		return ALL;
	}

	private static Map<String, StepRequirement> build() {
		Map<String, StepRequirement> all = new HashMap<>();
		intake(all);
		access(all);
		others(all);
		answer(all);
		return Map.copyOf(all);
	}

	private static void intake(Map<String, StepRequirement> all) {
		all.put("triage-request",
				StepRequirement.of(Action.HANDLE)
					.code("triage", "whether the request is for the council",
							Set.of("FOR_US", "NOT_PERSONAL_DATA", "NOT_CONTROLLER", "NO_STANDING"))
					.code("burden", "whether it is manifestly unfounded or excessive",
							Set.of("NONE", "UNFOUNDED", "EXCESSIVE")));
		all.put("check-identity",
				StepRequirement.of(Action.VERIFY_REQUESTER)
					.code("identity", "whether identity is proved", PROOF)
					.code("authority", "whether authority is proved", PROOF)
					.text("identityNote", "what you have seen and noted"));
		all.put("approve-burden",
				StepRequirement.of(Action.APPROVE)
					.code("burdenDecision", "what is to be done", Set.of("HANDLE", "FEE", "REFUSE"))
					.text("burdenDecisionReason", "the reasons for your decision"));
		all.put("consider-extension", StepRequirement.of(Action.EXTEND)
			.code("extension", "whether the time is extended", Set.of("NOT_NEEDED", "COMPLEX", "NUMBER")));
		all.put("read-message", StepRequirement.of(Action.HANDLE));
		all.put("check-clarity", StepRequirement.of(Action.HANDLE)
			.code("clarity", "whether it is clear what is wanted", Set.of("CLEAR", "ASK")));
	}

	private static void access(Map<String, StepRequirement> all) {
		all.put("collate-items", StepRequirement.of(Action.REDACT));
		all.put("ask-health-professional",
				StepRequirement.of(Action.HANDLE)
					.code("opinionNeed", "whether an opinion is needed",
							Set.of("ASK", "ALREADY_KNOWN", "VALID_OPINION_HELD"))
					.text("professionalNote", "who the appropriate professional is, or why nobody is asked"));
		all.put(HealthOpinions.STEP,
				StepRequirement.of(Action.HANDLE)
					.code("healthOpinion", "what the opinion is", Set.of("NO_SERIOUS_HARM", "SERIOUS_HARM"))
					.code("opinionOn", "the day of the opinion", null)
					.text("opinionNote", "whose opinion it is, and its reasons"));
		all.put("test-third-parties", StepRequirement.of(Action.REDACT));
		all.put(RightsDecisions.PART_THREE_STEP, StepRequirement.of(Action.REDACT));
		all.put(RightsDecisions.EXEMPTIONS_STEP, StepRequirement.of(Action.REDACT)
			.code("silence", "what the letter must keep silent about", names(Silence.values())));
		all.put("redact-items", StepRequirement.of(Action.REDACT).text("redactionNote", "what was taken out and how"));
		all.put("check-redactions", StepRequirement.of(Action.REDACT)
			.code("secondLook", "the result of the second look", Set.of("PASSED", "AGAIN")));
		all.put("propose-access-answer", StepRequirement.of(Action.HANDLE)
			.code("accessProposal", "what you propose",
					Set.of("GRANTED_FULL", "GRANTED_PART", "REFUSED", "NO_DATA", "NCND", "LAPSED_NO_CLARIFICATION"))
			.text("proposalReason", "the reasons for your proposal"));
	}

	private static void others(Map<String, StepRequirement> all) {
		all.put("mark-restriction",
				StepRequirement.of(Action.HANDLE).text("markingNote", "where the data is marked and how"));
		all.put("lift-marking",
				StepRequirement.of(Action.HANDLE).text("liftingNote", "where the marks were taken away"));
		all.put("weigh-accuracy", accuracy());
		all.put("weigh-part-three-accuracy", accuracy());
		all.put("correct-record", changed());
		all.put("erase-record", changed());
		all.put("stop-use", changed());
		all.put("find-basis",
				StepRequirement.of(Action.HANDLE)
					.code("lawfulBasis", "the lawful basis of the processing", null)
					.text("basisNote", "why this is the basis"));
		all.put("weigh-erasure-grounds",
				proposal("ERASED", "ERASED_PART", "RESTRICTED_INSTEAD", "REFUSED")
					.code("erasureGround", "the ground for erasure",
							Set.of("A17-1-A", "A17-1-B", "A17-1-C", "A17-1-D", "A17-1-E", "A17-1-F", "NONE"))
					.code("erasureLimit", "the limit of the right", Set.of("UKGDPR-A17-3-A", "UKGDPR-A17-3-B",
							"UKGDPR-A17-3-C", "UKGDPR-A17-3-D", "UKGDPR-A17-3-E", "NONE")));
		all.put("weigh-part-three-grounds",
				proposal("ERASED", "ERASED_PART", "RESTRICTED_INSTEAD", "RESTRICTED", "REFUSED").code("partThreeGround",
						"the ground", Set.of("PRINCIPLE_BREACHED", "LAW_REQUIRES", "ACCURACY_DISPUTED", "NONE")));
		all.put("weigh-restriction-ground", proposal("RESTRICTED", "REFUSED").code("restrictionGround",
				"the ground for restriction", Set.of("A18-1-A", "A18-1-B", "A18-1-C", "A18-1-D", "NONE")));
		all.put("review-marking-ground",
				StepRequirement.of(Action.HANDLE)
					.code("markingTest", "whether the ground still stands", Set.of("STANDS", "FALLS", "FOR_GOOD"))
					.text("markingReason", "the reasons"));
		all.put("state-grounds",
				StepRequirement.of(Action.UPLOAD_SEARCH_RESULT)
					.code("statedGrounds", "the grounds of the service", GROUNDS)
					.text("groundsNote", "the grounds in words"));
		all.put("balance-interests",
				proposal("UPHELD", "UPHELD_PART", "REFUSED").code("balance", "what weighs more", GROUNDS));
		all.put("confirm-suppression",
				StepRequirement.of(Action.HANDLE).text("suppressionNote", "where direct marketing was stopped"));
		all.put("prepare-export",
				StepRequirement.of(Action.REDACT)
					.code("exportFormat", "the machine-readable format", Set.of("JSON", "CSV", "XML"))
					.code("directTransfer", "whether it goes straight to another controller",
							Set.of("NOT_ASKED", "FEASIBLE", "NOT_FEASIBLE")));
		all.put("propose-portability", proposal("GRANTED_FULL", "GRANTED_PART", "REFUSED"));
		all.put("find-decision",
				StepRequirement.of(Action.HANDLE)
					.code("humanPart", "what part a person had", Set.of("NONE", "MEANINGFUL", "NO_DECISION"))
					.text("decisionNote", "which decision it is and how it was made"));
		all.put("review-afresh", proposal(Action.REDACT, "REVIEWED_CHANGED", "REVIEWED_UPHELD"));
		all.put("find-consent",
				StepRequirement.of(Action.HANDLE).text("consentNote", "which processing rests on consent"));
		all.put("check-other-basis",
				proposal("WITHDRAWN", "NOT_CONSENT_BASED").code("otherBasis", "whether another basis is left", null));
		all.put("find-notice-version",
				proposal("NOTICE_GIVEN", "RESTRICTED").text("noticeVersion", "which version of the notice it is"));
	}

	private static StepRequirement accuracy() {
		return proposal("RECTIFIED", "COMPLETED", "STATEMENT_ADDED", "RESTRICTED_INSTEAD", "REFUSED")
			.code("statementKind", "whether it is fact or opinion", Set.of("FACT", "OPINION"))
			.code("accuracy", "what the evidence shows", Set.of("INACCURATE", "INCOMPLETE", "ACCURATE", "DISPUTED"));
	}

	private static StepRequirement changed() {
		return StepRequirement.of(Action.UPLOAD_SEARCH_RESULT)
			.code("changeDone", "whether it was done", Set.of("DONE", "NOT_POSSIBLE"))
			.text("changeNote", "what was done and where");
	}

	private static StepRequirement proposal(String... outcomes) {
		return proposal(Action.HANDLE, outcomes);
	}

	private static StepRequirement proposal(Action action, String... outcomes) {
		return StepRequirement.of(action)
			.code("proposal", "what you propose", Set.of(outcomes))
			.text("proposalReason", "the reasons for your proposal");
	}

	private static void answer(Map<String, StepRequirement> all) {
		all.put(RightsDecisions.APPROVE_STEP,
				StepRequirement.of(Action.APPROVE)
					.code("approval", "your decision", Set.of("APPROVE", "SEND_BACK", "DISAGREE"))
					.text("approvalReason", "the reason for your decision"));
		all.put("give-legal-view",
				StepRequirement.of(Action.GIVE_VIEW)
					.code("legalView", "your view", AGREEMENT)
					.text("legalViewText", "the reasons for your view"));
		all.put("give-service-view",
				StepRequirement.of(Action.GIVE_VIEW)
					.code("serviceView", "your view", AGREEMENT)
					.text("serviceViewText", "the reasons for your view"));
		all.put("give-care-view",
				StepRequirement.of(Action.GIVE_VIEW)
					.code("careView", "your view", AGREEMENT)
					.text("careViewText", "the reasons for your view"));
		all.put("release-response", StepRequirement.of(Action.RELEASE));
		all.put("mend-answer", StepRequirement.of(Action.REDACT).text("mendNote", "what you put right"));
		all.put("post-response", StepRequirement.of(Action.HANDLE).code("postedOn", "the day it was posted", null));
		all.put("list-recipients", StepRequirement.of(Action.HANDLE)
			.code("recipientsKnown", "whether anybody was given the data", Set.of("YES", "NONE", "DISPROPORTIONATE")));
		all.put("retest-restriction",
				StepRequirement.of(Action.HANDLE)
					.code("restrictionTest", "whether the ground still stands", Set.of("STANDS", "FALLS"))
					.text("restrictionReason", "the reasons"));
		all.put("approve-late-release",
				StepRequirement.of(Action.APPROVE)
					.code("lateRelease", "whether the person is answered now", Set.of("RELEASE", "STANDS"))
					.text("lateReleaseReason", "the reasons for your decision"));
	}

	private static Set<String> names(Enum<?>... values) {
		return Arrays.stream(values).map(Enum::name).collect(Collectors.toUnmodifiableSet());
	}

}
