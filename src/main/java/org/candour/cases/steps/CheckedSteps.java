package org.candour.cases.steps;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseAccess;
import org.candour.cases.OpenTask;
import org.candour.cases.RuleBroken;
import org.candour.cases.Workflow;
import org.candour.cases.steps.StepHistory.DoneRecord;
import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;
import org.candour.staff.Segregation;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a step pass only if the wall, the role, the segregation of duties and the module
 * agree.
 */
@Component
class CheckedSteps implements Steps {

	private static final String SERVICE = "service-";

	private final Workflow workflow;

	private final CaseAccess access;

	private final Permissions permissions;

	private final StepHistory history;

	private final List<StepRules> rules;

	private final ObjectProvider<StepConditions> conditions;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CheckedSteps(@Lazy Workflow workflow, CaseAccess access, Permissions permissions, StepHistory history,
			List<StepRules> rules, ObjectProvider<StepConditions> conditions, AuditTrail audit,
			ApplicationEventPublisher events, Clock clock) {
		this.workflow = workflow;
		this.access = access;
		this.permissions = permissions;
		this.history = history;
		this.rules = rules;
		this.conditions = conditions;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	@Override
	@Transactional
	public void claim(OpenTask task, Person person) {
		authorise(task, person);
		this.audit.record(AuditAction.TASK_CLAIMED, task.caseRef(), Map.of("step", task.step()));
	}

	@Override
	@Transactional(readOnly = true, noRollbackFor = RuleBroken.class)
	public void mayTake(OpenTask task, Person person) {
		if (!this.access.exists(task.caseRef(), person)) {
			throw new RuleBroken("ROLE", "Your role does not allow this step.");
		}
		authorise(task.free(), person);
	}

	@Override
	@Transactional
	public void complete(StepSubmission submission) {
		OpenTask task = this.workflow.task(submission.taskId())
			.orElseThrow(() -> new RuleBroken("STEP", "Somebody else has completed this step."));
		Action action = authorise(task, submission.person());
		StepSubmission named = named(submission, task);
		ownerOf(named.step()).check(named);
		this.conditions.orderedStream().forEach((one) -> one.check(named, action));
		DoneRecord done = this.history.add(named, action, this.clock.instant());
		this.audit.record(AuditAction.STEP_COMPLETED, submission.caseRef(), Map.of("step", submission.step(), "person",
				submission.person().username(), "record", done.id(), "action", action.name(), "digest", done.digest()));
		this.events.publishEvent(new StepCompleted(submission));
	}

	/** The step of a service names the service it was done for. */
	private static StepSubmission named(StepSubmission submission, OpenTask task) {
		return task.candidateGroups()
			.stream()
			.filter((group) -> group.startsWith(SERVICE))
			.findFirst()
			.map((group) -> submission.with("service", group.substring(SERVICE.length())))
			.orElse(submission);
	}

	private Action authorise(OpenTask task, Person person) {
		this.access.require(task.caseRef(), person);
		Action action = ownerOf(task.step()).duties().get(task.step());
		boolean candidate = !Collections.disjoint(task.candidateGroups(), person.groups());
		if (!candidate || !this.permissions.allows(person, action)) {
			throw new RuleBroken("ROLE", "Your role does not allow this step.");
		}
		if (task.assignee() != null && !task.assignee().equals(person.username())) {
			throw new RuleBroken("ASSIGNEE", "Somebody else has taken this step.");
		}
		Set<Action> done = this.history.actionsOf(task.caseRef(), person.username());
		Segregation.breach(person, action, done, false).ifPresent((rule) -> {
			throw new RuleBroken(rule, Segregation.sentence(rule));
		});
		ownerOf(task.step()).admit(task.caseRef(), task.step(), person);
		return action;
	}

	private StepRules ownerOf(String step) {
		return this.rules.stream()
			.filter((owner) -> owner.duties().containsKey(step))
			.findFirst()
			.orElseThrow(() -> new RuleBroken("STEP", "This step is not known and cannot be completed."));
	}

}
