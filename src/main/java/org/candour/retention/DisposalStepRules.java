package org.candour.retention;

import java.time.Clock;
import java.time.ZoneId;
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

/** The rules of the human steps in a disposal. */
@Component
class DisposalStepRules implements StepRules {

	static final String RECORDS = "approve-disposal-records";

	static final String MANAGER = "approve-disposal-manager";

	static final String EXTEND = "extend-retention";

	static final Set<String> STEPS = Set.of(RECORDS, MANAGER, EXTEND);

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final String KEEP_UNTIL = "keepUntil";

	private static final Map<String, StepRequirement> DEMANDS = Map.of(RECORDS, decision(), MANAGER, decision(), EXTEND,
			StepRequirement.of(Action.APPROVE_DISPOSAL)
				.code(KEEP_UNTIL, "until when it is kept", null)
				.text("extensionReason", "why it is kept longer"));

	private final StepHistory steps;

	private final Clock clock;

	DisposalStepRules(StepHistory steps, Clock clock) {
		this.steps = steps;
		this.clock = clock;
	}

	private static StepRequirement decision() {
		return StepRequirement.of(Action.APPROVE_DISPOSAL)
			.code("disposalDecision", "whether it is destroyed", Set.of("DESTROY", "KEEP"))
			.text("disposalReason", "why");
	}

	@Override
	public Map<String, Action> duties() {
		return StepRequirement.duties(DEMANDS);
	}

	/** SD5: disposal needs two different people. */
	@Override
	public void admit(String caseRef, String step, Person person) {
		boolean same = step.equals(MANAGER) && this.steps.latest(caseRef, RECORDS)
			.map(DoneStep::person)
			.filter(person.username()::equals)
			.isPresent();
		if (same) {
			throw new RuleBroken("SD5", "The second approval comes from somebody else.");
		}
	}

	@Override
	public void check(StepSubmission submission) {
		DEMANDS.get(submission.step()).check(submission);
		if (submission.step().equals(EXTEND) && !submission.day(KEEP_UNTIL)
			.orElseThrow()
			.isAfter(this.clock.instant().atZone(LONDON).toLocalDate())) {
			throw new RuleBroken(KEEP_UNTIL, "Keep it until a day that is still to come.");
		}
	}

}
