package org.candour.disclosures.decision;

import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.candour.cases.RuleBroken;
import org.candour.cases.steps.StepRequirement;
import org.candour.cases.steps.StepRules;
import org.candour.cases.steps.StepSubmission;
import org.candour.delivery.ReleaseChecks;
import org.candour.disclosures.DisclosureRequest;
import org.candour.disclosures.DisclosureRequests;
import org.candour.release.Compositions;
import org.candour.release.SecondChecks;
import org.candour.staff.Action;
import org.candour.staff.Person;

import org.springframework.stereotype.Component;

/** The rules of the human steps in the disclosure lifecycles. */
@Component
class DisclosureStepRules implements StepRules {

	private final ReasonCodes reasons;

	private final DisclosureRequests requests;

	private final Compositions compositions;

	private final SecondChecks second;

	private final ReleaseChecks release;

	private final Map<String, Consumer<StepSubmission>> further;

	DisclosureStepRules(ReasonCodes reasons, DisclosureRequests requests, ProposalRules proposals,
			ApprovalRules approvals, EvidenceRules evidence, PowerRules powers, SelectionRules selection,
			Compositions compositions, SecondChecks second, ReleaseChecks release) {
		this.reasons = reasons;
		this.requests = requests;
		this.compositions = compositions;
		this.second = second;
		this.release = release;
		this.further = Map.ofEntries(Map.entry("weigh-tests", proposals::check),
				Map.entry("prepare-care-answer", proposals::check), Map.entry("approve", approvals::check),
				Map.entry("review-telling", proposals::checkTelling),
				Map.entry("enter-emergency-register", proposals::checkTelling),
				Map.entry("call-back-requester", DisclosureStepRules::checkCallBack),
				Map.entry("verify-caller", DisclosureStepRules::checkCallBack),
				Map.entry("return-request", (step) -> reasons.atLeastOne(step.codeList("returnCodes"))),
				Map.entry("disclose-minimum", DisclosureStepRules::checkOralAuthority),
				Map.entry("select-items", selection::check), Map.entry("check-selection", this::checkSelection),
				Map.entry("release-answer", this::checkSecondLook), Map.entry("check-power", (step) -> {
					evidence.check(step);
					powers.checkPower(step);
				}), Map.entry("test-material", powers::testMaterial),
				Map.entry("identify-principal", powers::identifyPrincipal),
				Map.entry("note-shared-list", PowerRules::noteList),
				Map.entry("check-correction", DisclosureStepRules::checkCorrection));
	}

	@Override
	public Map<String, Action> duties() {
		return StepRequirement.duties(StepRequirements.all());
	}

	/** RL-05: who prepared what leaves neither looks a second time nor releases. */
	@Override
	public void admit(String caseRef, String step, Person person) {
		if (step.equals("check-selection") || step.equals("release-answer")) {
			this.second.requireOther(caseRef, person);
		}
	}

	@Override
	public void check(StepSubmission submission) {
		StepRequirements.all().get(submission.step()).check(submission);
		this.further.getOrDefault(submission.step(), (nothing) -> {
		}).accept(submission);
	}

	private static void checkCallBack(StepSubmission submission) {
		String result = submission.code("callBackResult").orElseThrow();
		if (result.equals("NO_ANSWER")) {
			return;
		}
		submission.text("numberSource")
			.orElseThrow(() -> new RuleBroken("DT1", "Write down where the telephone number was published."));
		submission.text("dt1Text").orElseThrow(() -> new RuleBroken("DT1", "Write down the reasons for DT1."));
		TestScore score = TestScores.score(submission, DisclosureTest.DT1)
			.orElseThrow(() -> new RuleBroken("DT1", "Choose a score for DT1."));
		if (result.equals("CONFIRMED") != (score == TestScore.PASS)) {
			throw new RuleBroken("DT1", "The score of DT1 must agree with the result of the call-back.");
		}
	}

	private static void checkOralAuthority(StepSubmission submission) {
		if (!submission.flag("oralAuthority")) {
			throw new RuleBroken("GW-LIFE", "Data goes out on the oral authority of a named person only.");
		}
		if (submission.codeList("minimumKinds").isEmpty()) {
			throw new RuleBroken("GW-LIFE", "Say what kind of data was disclosed: location, contacts or risk.");
		}
		boolean packed = submission.code("transferRoute").filter((route) -> !route.equals("BY_PHONE")).isPresent();
		if (packed && submission.text("disclosedData").isEmpty()) {
			throw new RuleBroken("GW-LIFE",
					"What goes by the portal or by secure mail is packed here: write down the data itself.");
		}
	}

	private static void checkCorrection(StepSubmission submission) {
		boolean goes = submission.code("correctionDecision").filter("SEND"::equals).isPresent();
		if (goes && !submission.flag("recipientConfirmed")) {
			throw new RuleBroken("N-05", "Confirm the recipient before the correction is sent.");
		}
	}

	/** RL-05: by somebody else, who has opened all of it. */
	private void checkSelection(StepSubmission submission) {
		if (submission.code("secondLook").filter("AGAIN"::equals).isPresent()) {
			submission.text("secondLookNote")
				.orElseThrow(() -> new RuleBroken("RL-05", "Write down what is to be selected or redacted again."));
		}
		this.second.check(submission);
	}

	/**
	 * N-05: somebody else than the proposer confirms the recipient before any release.
	 */
	private void checkSecondLook(StepSubmission submission) {
		this.release.check(submission);
		if (ReleaseChecks.back(submission)) {
			return;
		}
		StepRequirements.ROUTE.check(submission);
		if (!submission.flag("recipientConfirmed")) {
			throw new RuleBroken("N-05", "Confirm the recipient before anything is released.");
		}
		DisclosureRequest request = this.requests.findById(submission.caseRef()).orElseThrow();
		if (Objects.equals(request.proposedBy(), submission.person().username())) {
			throw new RuleBroken("N-05", "The second look is for somebody who did not propose the answer.");
		}
		this.compositions.of(submission.caseRef());
	}

}
