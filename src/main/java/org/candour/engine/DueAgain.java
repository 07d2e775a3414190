package org.candour.engine;

import java.util.Date;
import java.util.Objects;

import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Evaluates the dates and the priority of an open task again. */
class DueAgain implements Command<Void> {

	private final String taskId;

	DueAgain(String taskId) {
		this.taskId = taskId;
	}

	@Override
	public Void execute(CommandContext context) {
		TaskEntity task = context.getTaskManager().findTaskById(this.taskId);
		if (task == null || task.getTaskDefinition() == null) {
			return null;
		}
		boolean changed = due(task) | followUp(task) | priority(task);
		if (changed) {
			task.triggerUpdateEvent();
		}
		return null;
	}

	private static boolean due(TaskEntity task) {
		Expression due = task.getTaskDefinition().getDueDateExpression();
		if (due != null && due.getValue(task) instanceof Date date && !date.equals(task.getDueDate())) {
			task.setDueDate(date);
			return true;
		}
		return false;
	}

	/** There is none where nothing is owed any more. */
	private static boolean followUp(TaskEntity task) {
		Expression followUp = task.getTaskDefinition().getFollowUpDateExpression();
		Date day = (followUp != null && followUp.getValue(task) instanceof Date date) ? date : null;
		if (followUp == null || Objects.equals(day, task.getFollowUpDate())) {
			return false;
		}
		task.setFollowUpDate(day);
		return true;
	}

	private static boolean priority(TaskEntity task) {
		Expression priority = task.getTaskDefinition().getPriorityExpression();
		if (priority != null && priority.getValue(task) instanceof Number number
				&& number.intValue() != task.getPriority()) {
			task.setPriority(number.intValue());
			return true;
		}
		return false;
	}

}
