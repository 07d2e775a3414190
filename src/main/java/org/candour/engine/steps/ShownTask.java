package org.candour.engine.steps;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Whether the engine shows a task to whoever is signed in: the grants of their groups and
 * the wall around the case, asked as the engine asks them, of the one task.
 */
record ShownTask(String taskId) implements Command<Boolean> {

	@Override
	public Boolean execute(CommandContext context) {
		TaskEntity task = context.getTaskManager().findTaskById(this.taskId);
		return task != null && mayBeRead(task, context);
	}

	private static boolean mayBeRead(TaskEntity task, CommandContext context) {
		try {
			context.getProcessEngineConfiguration()
				.getCommandCheckers()
				.forEach((checker) -> checker.checkReadTask(task));
			return true;
		}
		catch (ProcessEngineException ex) {
			return false;
		}
	}

}
