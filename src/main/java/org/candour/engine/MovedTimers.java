package org.candour.engine;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Component;

/**
 * After the clock was stopped, restarted or extended: evaluates the due dates of the
 * case's timers and open tasks again.
 */
@Component
class MovedTimers {

	private final RuntimeService runtime;

	private final ManagementService management;

	private final TaskService tasks;

	private final ProcessEngineConfigurationImpl engine;

	MovedTimers(RuntimeService runtime, ManagementService management, TaskService tasks,
			ProcessEngineConfigurationImpl engine) {
		this.runtime = runtime;
		this.management = management;
		this.tasks = tasks;
		this.engine = engine;
	}

	void follow(String caseRef) {
		for (ProcessInstance instance : this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseRef)
			.list()) {
			for (Job timer : this.management.createJobQuery().processInstanceId(instance.getId()).timers().list()) {
				this.management.recalculateJobDuedate(timer.getId(), false);
			}
			for (Task task : this.tasks.createTaskQuery().processInstanceId(instance.getId()).list()) {
				this.engine.getCommandExecutorTxRequired().execute(new DueAgain(task.getId()));
			}
		}
	}

}
