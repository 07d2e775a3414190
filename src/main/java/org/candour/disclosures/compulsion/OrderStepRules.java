package org.candour.disclosures.compulsion;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import org.candour.cases.RuleBroken;
import org.candour.cases.clock.CaseDeadlines;
import org.candour.cases.steps.StepRequirement;
import org.candour.cases.steps.StepRules;
import org.candour.cases.steps.StepSubmission;
import org.candour.staff.Action;

import org.springframework.stereotype.Component;

/** The rules of the human steps about an order, warrant or summons (LC-15). */
@Component
class OrderStepRules implements StepRules {

	static final String WARRANT = "GW-POL-WARR";

	private static final Map<String, StepRequirement> DEMANDS = Map.of("check-order",
			CompulsionTestRules.scored(StepRequirement.of(Action.HANDLE_ORDER), "check-order")
				.code("orderFinding", "what you find", Set.of("STANDS", "CHALLENGE", "NOT_VALID"))
				.text("orderScope", "the scope of the order, word by word")
				.text("findingText", "your reasons"),
			"log-seizure",
			StepRequirement.of(Action.HANDLE_ORDER)
				.code("itemsTaken", "how many things were taken", null)
				.text("seizureList", "the list of what was taken")
				.text("seizedBy", "the officer in charge"),
			"apply-to-court",
			StepRequirement.of(Action.HANDLE_ORDER)
				.code("application", "whether an application was made", Set.of("MADE", "NOT_MADE"))
				.text("applicationText", "the application, or why there is none"),
			"record-court-outcome",
			StepRequirement.of(Action.HANDLE_ORDER)
				.code("courtOutcome", "what the court decided", Set.of("STANDS", "VARIED", "SET_ASIDE"))
				.text("courtOutcomeText", "the decision of the court"));

	private final CompelledCase compelled;

	private final CompulsionTestRules tests;

	private final CaseDeadlines clock;

	OrderStepRules(CompelledCase compelled, CompulsionTestRules tests, CaseDeadlines clock) {
		this.compelled = compelled;
		this.tests = tests;
		this.clock = clock;
	}

	@Override
	public Map<String, Action> duties() {
		return StepRequirement.duties(DEMANDS);
	}

	@Override
	public void check(StepSubmission submission) {
		DEMANDS.get(submission.step()).check(submission);
		switch (submission.step()) {
			case "check-order" -> checkOrder(submission);
			case "apply-to-court" -> checkApplication(submission);
			case "record-court-outcome" -> this.tests.past(submission, "outcomeOn", "when the court decided");
			default -> {
			}
		}
	}

	private void checkOrder(StepSubmission submission) {
		this.tests.past(submission, "givenOn", "when the order was served");
		switch (submission.code("orderFinding").orElseThrow()) {
			case "CHALLENGE" -> checkChallenge(submission);
			case "NOT_VALID" -> {
				if (NoticeDefect.all(submission.codeList("defects")).isEmpty()) {
					throw new RuleBroken("DR-17", "Say what is defective about the order.");
				}
			}
			default -> this.tests.checkItStands(submission);
		}
	}

	private void checkChallenge(StepSubmission submission) {
		if (this.compelled.request(submission.caseRef()).gateway().equals(WARRANT)) {
			throw new RuleBroken("LC-15",
					"A warrant is carried out at once; what legal services object to is noted with what was taken.");
		}
		if (ChallengeGround.all(submission.codeList("challengeGrounds")).isEmpty()) {
			throw new RuleBroken("LC-15", "Name at least one ground on which the court is asked to change its order.");
		}
	}

	/** LC-15, 4: the court is asked before the date, or the order stands. */
	private void checkApplication(StepSubmission submission) {
		if (!submission.code("application").orElseThrow().equals("MADE")) {
			return;
		}
		LocalDate applied = this.tests.past(submission, "appliedOn", "when the application was made");
		LocalDate date = this.clock.dueOn(submission.caseRef());
		if (!applied.isBefore(date)) {
			throw new RuleBroken("LC-15",
					"An application is made before the date of the order, %s; after it the order stands."
						.formatted(NoticeCheck.inWords(date)));
		}
	}

}
