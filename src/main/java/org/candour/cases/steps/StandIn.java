package org.candour.cases.steps;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.OpenTask;
import org.candour.cases.RuleBroken;
import org.candour.cases.Workflow;
import org.candour.staff.Absences;
import org.candour.staff.Person;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What whoever stands in for a colleague takes over: the steps the colleague has taken,
 * one by one, as if they had been free. Walls and the segregation of duties hold.
 */
@Component
public class StandIn {

	/** Steps shown of one colleague. */
	public static final int MOST = 100;

	private final Absences absences;

	private final TaskBoard board;

	private final Workflow workflow;

	private final Steps steps;

	private final AuditTrail audit;

	StandIn(Absences absences, TaskBoard board, Workflow workflow, Steps steps, AuditTrail audit) {
		this.absences = absences;
		this.board = board;
		this.workflow = workflow;
		this.steps = steps;
		this.audit = audit;
	}

	/** The steps of colleagues who are away today, of cases the person may know of. */
	@Transactional(readOnly = true)
	public List<WaitingStep> offered(Person person) {
		return this.absences.standsInFor(person.username())
			.stream()
			.flatMap((colleague) -> this.board.takenBy(colleague, MOST, person).stream())
			.toList();
	}

	/**
	 * Takes a step over.
	 * @throws RuleBroken if it is not a step of a colleague for whom the person stands in
	 * today, or the person may not take it
	 */
	@Transactional
	public void takeOver(String taskId, Person person) {
		Set<String> away = this.absences.standsInFor(person.username());
		WaitingStep step = this.board.find(taskId, person)
			.filter((one) -> one.assignee() != null && away.contains(one.assignee()))
			.orElseThrow(StandIn::notThere);
		OpenTask task = this.workflow.task(taskId).orElseThrow(StandIn::notThere);
		this.steps.mayTake(task, person);
		if (!this.board.give(taskId, step.assignee(), person.username())) {
			throw notThere();
		}
		this.audit.record(AuditAction.TASK_TAKEN_OVER, step.caseRef(),
				Map.of("step", step.step(), "task", taskId, "from", step.assignee()));
	}

	private static RuleBroken notThere() {
		return new RuleBroken("STAND-IN", "This is not, or no longer, a step of a colleague you stand in for.");
	}

}
