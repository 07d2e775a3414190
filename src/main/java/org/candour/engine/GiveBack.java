package org.candour.engine;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Gives a task back, whoever took it. */
class GiveBack implements Command<Void> {

	private final String taskId;

	GiveBack(String taskId) {
		this.taskId = taskId;
	}

	@Override
	public Void execute(CommandContext context) {
		TaskEntity task = context.getTaskManager().findTaskById(this.taskId);
		if (task != null) {
			task.setAssignee(null);
			task.triggerUpdateEvent();
		}
		return null;
	}

}
