package org.candour.cases;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;
import org.candour.staff.Segregation;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a step pass only if the wall, the role, the segregation of duties and the module
 * agree.
 */
@Component
class CheckedSteps implements Steps {

	private final CaseAccess access;

	private final Permissions permissions;

	private final StepHistory history;

	private final List<StepRules> rules;

	private final AuditTrail audit;

	private final Clock clock;

	CheckedSteps(CaseAccess access, Permissions permissions, StepHistory history, List<StepRules> rules,
			AuditTrail audit, Clock clock) {
		this.access = access;
		this.permissions = permissions;
		this.history = history;
		this.rules = rules;
		this.audit = audit;
		this.clock = clock;
	}

	@Override
	@Transactional
	public void claim(OpenTask task, Person person) {
		authorise(task.caseRef(), task.step(), person);
		this.audit.record(AuditAction.TASK_CLAIMED, task.caseRef(), Map.of("step", task.step()));
	}

	@Override
	@Transactional
	public void complete(StepSubmission submission) {
		Action action = authorise(submission.caseRef(), submission.step(), submission.person());
		ownerOf(submission.step()).check(submission);
		this.history.add(submission, action, this.clock.instant());
		this.audit.record(AuditAction.STEP_COMPLETED, submission.caseRef(), Map.of("step", submission.step()));
	}

	private Action authorise(String caseRef, String step, Person person) {
		this.access.require(caseRef, person);
		Action action = ownerOf(step).duties().get(step);
		if (!this.permissions.allows(person, action)) {
			throw new RuleBroken("ROLE", "Your role does not allow this step.");
		}
		Set<Action> done = this.history.actionsOf(caseRef, person.username());
		Segregation.breach(person, action, done, false).ifPresent((rule) -> {
			throw new RuleBroken(rule, Segregation.sentence(rule));
		});
		return action;
	}

	private StepRules ownerOf(String step) {
		return this.rules.stream()
			.filter((owner) -> owner.duties().containsKey(step))
			.findFirst()
			.orElseThrow(() -> new RuleBroken("STEP", "This step is not known and cannot be completed."));
	}

}
