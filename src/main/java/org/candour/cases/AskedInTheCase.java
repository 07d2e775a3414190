package org.candour.cases;

import org.candour.staff.Condition;
import org.candour.staff.Person;
import org.candour.staff.Role;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** A role is asked in a case when a step waits for it, or the person has done one. */
@Component
class AskedInTheCase implements CaseConditions {

	private final Workflow workflow;

	private final StepHistory steps;

	AskedInTheCase(@Lazy Workflow workflow, StepHistory steps) {
		this.workflow = workflow;
		this.steps = steps;
	}

	@Override
	public boolean met(Condition condition, Role role, String caseRef, Person person) {
		return condition == Condition.WHEN_ASKED && (waits(role, caseRef) || done(caseRef, person));
	}

	private boolean waits(Role role, String caseRef) {
		return this.workflow.openTasks(caseRef)
			.stream()
			.anyMatch((task) -> task.candidateGroups().contains(role.group()));
	}

	private boolean done(String caseRef, Person person) {
		return !this.steps.actionsOf(caseRef, person.username()).isEmpty();
	}

}
