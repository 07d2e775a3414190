package org.candour.disclosures.compulsion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.candour.cases.RuleBroken;
import org.candour.cases.steps.StepRequirement;
import org.candour.cases.steps.StepRules;
import org.candour.cases.steps.StepSubmission;
import org.candour.disclosures.DisclosureRequest;
import org.candour.escalation.AdviceFile;
import org.candour.escalation.Overrides;
import org.candour.law.CompulsionRule;
import org.candour.staff.Action;

import org.springframework.stereotype.Component;

/** The rules of the human steps about a statutory notice (LC-16). */
@Component
class NoticeStepRules implements StepRules {

	private static final Set<String> APPROVERS = Set.of("NONE", "TRIBUNAL", "TAXPAYER", "AUTHORISED_OFFICER",
			"NAMED_OFFICER", "TEAM_MANAGER", "BOARD", "CORONER", "INQUIRY_CHAIR", "REGULATOR", "MINISTER");

	private static final Map<String, StepRequirement> DEMANDS = Map.of("check-notice",
			CompulsionTestRules.scored(StepRequirement.of(Action.HANDLE), "check-notice")
				.code("approvedBy", "who approved or gave it", APPROVERS)
				.code("noticeFinding", "what you find", Set.of("IN_ORDER", "DOUBTFUL"))
				.text("findingText", "your reasons"),
			"view-notice",
			StepRequirement.of(Action.GIVE_VIEW)
				.code("noticeView", "your view", Set.of("BINDS", "DEFECTIVE", "REVIEW"))
				.text("noticeViewText", "your view and its reasons"),
			"decide-resistance",
			StepRequirement.of(Action.APPROVE)
				.code("resistance", "what the council does", Set.of("COMPLY", "REPLY_DEFECTIVE", "ASK_REVIEW"))
				.text("resistanceReason", "the reason for your decision"),
			"apply-for-review",
			StepRequirement.of(Action.HANDLE_ORDER).text("applicationText", "what is asked for and why"),
			"record-review-outcome",
			StepRequirement.of(Action.HANDLE_ORDER)
				.code("reviewOutcome", "what came of it", Set.of("CONFIRMED", "VARIED", "REVOKED"))
				.text("reviewOutcomeText", "the outcome"));

	private final CompelledCase compelled;

	private final CompulsionTestRules tests;

	private final AdviceFile advice;

	private final Overrides overrides;

	NoticeStepRules(CompelledCase compelled, CompulsionTestRules tests, AdviceFile advice, Overrides overrides) {
		this.compelled = compelled;
		this.tests = tests;
		this.advice = advice;
		this.overrides = overrides;
	}

	@Override
	public Map<String, Action> duties() {
		return StepRequirement.duties(DEMANDS);
	}

	@Override
	public void check(StepSubmission submission) {
		DEMANDS.get(submission.step()).check(submission);
		switch (submission.step()) {
			case "check-notice" -> checkNotice(submission);
			case "decide-resistance" -> checkResistance(submission);
			case "apply-for-review" -> checkInTime(submission);
			case "record-review-outcome" -> this.tests.past(submission, "outcomeOn", "when it was decided");
			default -> {
			}
		}
	}

	private void checkNotice(StepSubmission submission) {
		LocalDate givenOn = this.tests.past(submission, "givenOn", "when the notice was given");
		DisclosureRequest request = this.compelled.request(submission.caseRef());
		NoticeFindings found = this.compelled.findings(request, new NoticeFacts(request.receivedOn(), givenOn,
				submission.day("answerBy").orElse(null), submission.code("approvedBy").orElse(null)));
		List<NoticeDefect> defects = NoticeDefect.all(submission.codeList("defects"));
		if (submission.code("noticeFinding").orElseThrow().equals("IN_ORDER")) {
			if (!found.warnings().isEmpty()) {
				throw new RuleBroken("DR-17", found.warnings().get(0));
			}
			this.tests.checkItStands(submission);
			return;
		}
		if (defects.isEmpty()) {
			throw new RuleBroken("DR-17", "Say what is defective or in doubt.");
		}
		agree(found.tooShort(), defects.contains(NoticeDefect.SHORT_PERIOD), found);
		if (found.approvalMissing() && !defects.contains(NoticeDefect.NO_APPROVAL)
				&& !defects.contains(NoticeDefect.TOO_JUNIOR)) {
			throw new RuleBroken("DR-17",
					"The approval that this needs is not shown: name it among what is defective.");
		}
	}

	/** What the calendar says and what is ticked are the same, where there is a rule. */
	private static void agree(boolean tooShort, boolean ticked, NoticeFindings found) {
		if (tooShort && !ticked) {
			throw new RuleBroken("DR-17", found.warnings().get(0) + " Name the short period among what is defective.");
		}
		if (ticked && !tooShort && found.earliest() != null) {
			throw new RuleBroken("DR-17", "The notice is not short: the earliest lawful date is %s."
				.formatted(NoticeCheck.inWords(found.earliest())));
		}
	}

	/** ESC-18: nobody resists a notice before the officer has advised. */
	private void checkResistance(StepSubmission submission) {
		String resistance = submission.code("resistance").orElseThrow();
		if (this.advice.awaited(submission.caseRef())) {
			throw new RuleBroken("SD3", "The data protection officer must advise before this can be decided.");
		}
		if (resistance.equals("COMPLY")) {
			return;
		}
		if (this.overrides.advisedAgainst(submission.caseRef()) && submission.text("overrideReason").isEmpty()) {
			throw new RuleBroken("S-22",
					"The data protection officer advised against this: write down why the advice is not followed.");
		}
		if (resistance.equals("ASK_REVIEW")) {
			DisclosureRequest request = this.compelled.request(submission.caseRef());
			CompulsionRule rule = this.compelled.rule(request);
			if (rule.remedies().isEmpty()) {
				throw new RuleBroken("LC-16",
						"The Act gives no review of such a notice: comply, or answer that it is defective.");
			}
			inTime(this.compelled.findings(request).remedyBy(), this.tests.today());
		}
	}

	private void checkInTime(StepSubmission submission) {
		LocalDate asked = this.tests.past(submission, "appliedOn", "when the review was asked for");
		inTime(this.compelled.findings(this.compelled.request(submission.caseRef())).remedyBy(), asked);
	}

	private static void inTime(LocalDate last, LocalDate day) {
		if (last != null && day.isAfter(last)) {
			throw new RuleBroken("LC-16",
					"The time for this ended on %s: the notice stands or is answered as defective."
						.formatted(NoticeCheck.inWords(last)));
		}
	}

}
