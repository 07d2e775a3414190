package org.candour.engine;

import java.util.Date;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.candour.cases.clock.CaseDeadlines;

import org.springframework.stereotype.Component;

/**
 * After the clock was stopped, restarted or extended, or bank holidays changed: evaluates
 * the due dates of the case's timers and open tasks again.
 */
@Component
class MovedTimers {

	private final RuntimeService runtime;

	private final ManagementService management;

	private final TaskService tasks;

	private final ProcessEngineConfigurationImpl engine;

	private final CaseDeadlines clock;

	MovedTimers(RuntimeService runtime, ManagementService management, TaskService tasks,
			ProcessEngineConfigurationImpl engine, CaseDeadlines clock) {
		this.runtime = runtime;
		this.management = management;
		this.tasks = tasks;
		this.engine = engine;
		this.clock = clock;
	}

	/** Gives steps with a period of their own that period again, from now. */
	void follow(String caseRef) {
		follow(caseRef, (begun, work) -> work.run());
	}

	/** Counts the period of each step from the moment it was begun. */
	void followFromTheirStart(String caseRef) {
		follow(caseRef, this::fromTheirStart);
	}

	/** The dates of open steps alone, each counted from the moment it was begun. */
	void followLastDay(String caseRef) {
		for (ProcessInstance instance : this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseRef)
			.list()) {
			followTasks(instance, this::fromTheirStart);
		}
	}

	private void fromTheirStart(Date begun, Runnable work) {
		this.clock.asOf(begun.toInstant(), () -> {
			work.run();
			return null;
		});
	}

	private void followTasks(ProcessInstance instance, Reckoned reckoned) {
		for (Task task : this.tasks.createTaskQuery().processInstanceId(instance.getId()).list()) {
			reckoned.from(task.getCreateTime(),
					() -> this.engine.getCommandExecutorTxRequired().execute(new DueAgain(task.getId())));
		}
	}

	private void follow(String caseRef, Reckoned reckoned) {
		for (ProcessInstance instance : this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseRef)
			.list()) {
			for (Job timer : this.management.createJobQuery().processInstanceId(instance.getId()).timers().list()) {
				reckoned.from(timer.getCreateTime(), () -> this.management.recalculateJobDuedate(timer.getId(), false));
			}
			followTasks(instance, reckoned);
		}
	}

	/** Evaluates a date as reckoned from some moment. */
	private interface Reckoned {

		void from(Date begun, Runnable work);

	}

}
