package org.candour.cases.steps;

import java.util.Set;

import org.candour.cases.CaseConditions;
import org.candour.cases.Workflow;
import org.candour.staff.Action;
import org.candour.staff.Condition;
import org.candour.staff.Person;
import org.candour.staff.Role;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * A role is asked in a case when a step waits for it, or the person has done one. A
 * manager is asked for a view only: explaining a delay opens no records.
 */
@Component
class AskedInTheCase implements CaseConditions {

	/** The step in which the lead of a service is asked. */
	private static final String VIEW = "give-service-view";

	private final Workflow workflow;

	private final StepHistory steps;

	AskedInTheCase(@Lazy Workflow workflow, StepHistory steps) {
		this.workflow = workflow;
		this.steps = steps;
	}

	@Override
	public boolean met(Condition condition, Role role, String caseRef, Person person) {
		return condition == Condition.WHEN_ASKED && (waits(role, caseRef) || done(role, caseRef, person));
	}

	private boolean waits(Role role, String caseRef) {
		return this.workflow.openTasks(caseRef)
			.stream()
			.filter((task) -> task.candidateGroups().contains(role.group()))
			.anyMatch((task) -> role != Role.MANAGER || VIEW.equals(task.step()));
	}

	private boolean done(Role role, String caseRef, Person person) {
		Set<Action> done = this.steps.actionsOf(caseRef, person.username());
		return (role != Role.MANAGER) ? !done.isEmpty() : done.contains(Action.GIVE_VIEW);
	}

}
