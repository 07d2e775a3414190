package org.candour.complaints;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;

import org.candour.cases.RuleBroken;
import org.candour.cases.steps.StepRequirement;
import org.candour.cases.steps.StepRules;
import org.candour.cases.steps.StepSubmission;
import org.candour.staff.Action;
import org.candour.staff.Person;

import org.springframework.stereotype.Component;

/** The rules of the human steps in regulator cases. */
@Component
class RegulatorStepRules implements StepRules {

	/** SD4: whoever looks at the first decision had no part in it. */
	private static final Set<String> FROM_OUTSIDE = Set.of("check-restriction", "approve-reply");

	private static final Map<String, StepRequirement> DEMANDS = Map.of("lead-regulator-case",
			StepRequirement.of(Action.RECORD_DPO_ADVICE).text("regulatorLine", "what the council should answer"),
			"note-regulator-case", StepRequirement.of(Action.ASSESS_RISK), "advise-regulator-case",
			StepRequirement.of(Action.GIVE_VIEW).text("legalAdvice", "your advice"), "check-restriction",
			StepRequirement.of(Action.APPROVE)
				.code("restrictionLawful", "whether it was lawful", Set.of("LAWFUL", "NO_LONGER", "UNLAWFUL"))
				.text("restrictionNote", "why"),
			"collect-bundle",
			StepRequirement.of(Action.HANDLE)
				.text("bundleList", "what is in the bundle")
				.text("replyText", "the reply"),
			"approve-reply",
			StepRequirement.of(Action.APPROVE)
				.code("approval", "your decision", Set.of("APPROVE", "SEND_BACK"))
				.text("approvalReason", "your reasons"),
			"record-regulator-outcome",
			StepRequirement.of(Action.HANDLE)
				.code("regulatorOutcome", "the outcome", Set.of("NO_ACTION", "ADVICE", "REPRIMAND", "NOTICE", "CLOSED"))
				.text("outcomeNote", "what the regulator says"),
			"consider-appeal",
			StepRequirement.of(Action.GIVE_VIEW)
				.code("appeal", "whether the council appeals", Set.of("APPEAL", "COMPLY"))
				.text("appealReason", "why"),
			"act-on-outcome", StepRequirement.of(Action.FOLLOW_UP).text("actionTaken", "what was done"));

	private final RegulatorCases regulatorCases;

	private final OriginalCase original;

	private final Clock clock;

	RegulatorStepRules(RegulatorCases regulatorCases, OriginalCase original, Clock clock) {
		this.regulatorCases = regulatorCases;
		this.original = original;
		this.clock = clock;
	}

	@Override
	public Map<String, Action> duties() {
		return StepRequirement.duties(DEMANDS);
	}

	@Override
	public void admit(String caseRef, String step, Person person) {
		if (FROM_OUTSIDE.contains(step)) {
			this.original.demandNoPart(
					this.regulatorCases.findById(caseRef).map(RegulatorCase::originalRef).orElse(null), person);
		}
	}

	@Override
	public void check(StepSubmission submission) {
		DEMANDS.get(submission.step()).check(submission);
		switch (submission.step()) {
			case "collect-bundle" -> {
				if (!submission.flag("decisionLogs")) {
					throw new RuleBroken("BUNDLE", "The bundle holds the records of the decisions.");
				}
			}
			case "record-regulator-outcome" -> checkDay(submission);
			default -> {
			}
		}
	}

	private void checkDay(StepSubmission submission) {
		LocalDate today = this.clock.instant().atZone(ZoneId.of("Europe/London")).toLocalDate();
		LocalDate day = submission.day("outcomeOn")
			.orElseThrow(() -> new RuleBroken("OUTCOME", "Write down the day of the decision or notice."));
		if (day.isAfter(today)) {
			throw new RuleBroken("OUTCOME", "The day of the decision or notice cannot lie in the future.");
		}
	}

}
