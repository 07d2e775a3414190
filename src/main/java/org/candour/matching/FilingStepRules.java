package org.candour.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import org.candour.cases.RuleBroken;
import org.candour.cases.steps.DoneStep;
import org.candour.cases.steps.StepHistory;
import org.candour.cases.steps.StepRequirement;
import org.candour.cases.steps.StepRules;
import org.candour.cases.steps.StepSubmission;
import org.candour.staff.Action;
import org.candour.staff.Person;

import org.springframework.stereotype.Component;

/** The rules of the human steps in filings. */
@Component
class FilingStepRules implements StepRules {

	static final String APPROVE = "approve-filing";

	static final String CONFIRM = "confirm-filing";

	static final String RECORD = "record-filing";

	static final String CONSIDER = "consider-challenge";

	static final String REMOVE = "remove-filing";

	private static final String EVIDENCE = "check-evidence";

	private static final Map<String, StepRequirement> DEMANDS = Map.of(EVIDENCE,
			StepRequirement.of(Action.HANDLE)
				.code("evidenceStandard", "whether the evidence meets the standard", Set.of("MET", "NOT_MET"))
				.text("evidenceNote", "what the evidence is"),
			APPROVE, decision(), CONFIRM, decision(), RECORD,
			StepRequirement.of(Action.HANDLE)
				.code("filedOn", "the day of the filing", null)
				.text("filingReference", "the organisation's reference"),
			CONSIDER,
			StepRequirement.of(Action.FOLLOW_UP)
				.code("challengeResult", "whether the challenge succeeds", Set.of("UPHELD", "REJECTED"))
				.text("challengeReason", "why"),
			REMOVE,
			StepRequirement.of(Action.HANDLE)
				.code("removedOn", "the day of the removal", null)
				.text("removalReceipt", "what shows that it is removed"));

	private final StepHistory steps;

	private final FraudFilings filings;

	private final Clock clock;

	FilingStepRules(StepHistory steps, FraudFilings filings, Clock clock) {
		this.steps = steps;
		this.filings = filings;
		this.clock = clock;
	}

	private static StepRequirement decision() {
		return StepRequirement.of(Action.APPROVE)
			.code("filingDecision", "whether it is filed", Set.of("FILE", "REFUSE"))
			.text("filingReason", "why");
	}

	@Override
	public Map<String, Action> duties() {
		return StepRequirement.duties(DEMANDS);
	}

	/** SD8: two people agree to a filing, and neither considers a challenge to it. */
	@Override
	public void admit(String caseRef, String step, Person person) {
		if (step.equals(CONFIRM)) {
			refuseWhoDid(caseRef, APPROVE, person);
		}
		if (step.equals(CONSIDER)) {
			refuseWhoDid(caseRef, APPROVE, person);
			refuseWhoDid(caseRef, CONFIRM, person);
		}
	}

	private void refuseWhoDid(String caseRef, String step, Person person) {
		boolean same = this.steps.latest(caseRef, step)
			.map(DoneStep::person)
			.filter(person.username()::equals)
			.isPresent();
		if (same) {
			throw new RuleBroken("SD8", "You have agreed to the filing: this comes from somebody else.");
		}
	}

	@Override
	public void check(StepSubmission submission) {
		DEMANDS.get(submission.step()).check(submission);
		switch (submission.step()) {
			case EVIDENCE -> checkWarned(submission);
			case RECORD -> {
				must(submission.flag("filedThroughPortal"), "filedThroughPortal",
						"Filings go through the organisation's own portal, and no other way.");
				notLater(submission, "filedOn");
			}
			case REMOVE -> checkRemoval(submission);
			default -> {
			}
		}
	}

	/** N-19 and N-20: the person was told, and it is necessary, proportionate, lawful. */
	private void checkWarned(StepSubmission submission) {
		if (submission.code("evidenceStandard").filter("MET"::equals).isEmpty()) {
			return;
		}
		must(submission.day("noticeGivenOn").isPresent() && submission.text("noticeNote").isPresent(), "N-19",
				"Say when and where the notice told the person that frauds are filed.");
		notLater(submission, "noticeGivenOn");
		must(submission.flag("consequencesTold"), "N-19",
				"The notice must have told the person what may come of it: refused services, finance or work.");
		must(submission.text("necessity").isPresent() && submission.text("proportionality").isPresent()
				&& submission.text("lawfulness").isPresent(), "N-20",
				"Write down why the filing is necessary, proportionate and lawful.");
	}

	private void checkRemoval(StepSubmission submission) {
		notLater(submission, "removedOn");
		LocalDate filed = this.filings.findById(submission.caseRef()).orElseThrow().filedOn();
		must(!submission.day("removedOn").orElseThrow().isBefore(filed), "removedOn",
				"A filing cannot be removed before it was made.");
	}

	private void notLater(StepSubmission submission, String day) {
		must(!submission.day(day).orElseThrow().isAfter(London.day(this.clock.instant())), day,
				"The day cannot lie in the future.");
	}

	private static void must(boolean holds, String rule, String otherwise) {
		if (!holds) {
			throw new RuleBroken(rule, otherwise);
		}
	}

}
