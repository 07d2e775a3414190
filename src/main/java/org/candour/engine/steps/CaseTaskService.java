package org.candour.engine.steps;

import java.io.InputStream;
import java.util.Map;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.task.Attachment;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * Tasks, as people reach them. Taking and completing goes through the gate; what would
 * write free text into the engine or pass the gate by is not offered to people.
 */
class CaseTaskService extends TaskServiceImpl {

	private final TaskGate gate;

	CaseTaskService(TaskGate gate) {
		this.gate = gate;
	}

	@Override
	public void claim(String taskId, String username) {
		if (username == null) {
			setAssignee(taskId, null);
		}
		else {
			this.gate.claim(taskId, username, () -> super.claim(taskId, username));
		}
	}

	@Override
	public void setAssignee(String taskId, String username) {
		if (username == null) {
			this.gate.release(taskId, () -> super.setAssignee(taskId, null));
		}
		else {
			claim(taskId, username);
		}
	}

	@Override
	public void complete(String taskId) {
		complete(taskId, Map.of());
	}

	@Override
	public void complete(String taskId, Map<String, Object> submitted) {
		this.gate.complete(taskId, submitted, (codes) -> {
			super.complete(taskId, codes);
			return null;
		});
	}

	@Override
	public VariableMap completeWithVariablesInReturn(String taskId, Map<String, Object> submitted,
			boolean deserialize) {
		return this.gate.complete(taskId, submitted,
				(codes) -> super.completeWithVariablesInReturn(taskId, codes, deserialize));
	}

	@Override
	public void resolveTask(String taskId) {
		throw refusal();
	}

	@Override
	public void resolveTask(String taskId, Map<String, Object> variables) {
		throw refusal();
	}

	@Override
	public void delegateTask(String taskId, String username) {
		throw refusal();
	}

	@Override
	public void handleBpmnError(String taskId, String code) {
		throw refusal();
	}

	@Override
	public void handleBpmnError(String taskId, String code, String message) {
		throw refusal();
	}

	@Override
	public void handleBpmnError(String taskId, String code, String message, Map<String, Object> variables) {
		throw refusal();
	}

	@Override
	public void handleEscalation(String taskId, String code) {
		throw refusal();
	}

	@Override
	public void handleEscalation(String taskId, String code, Map<String, Object> variables) {
		throw refusal();
	}

	@Override
	public Task newTask(String taskId) {
		throw refusal();
	}

	@Override
	public void saveTask(Task task) {
		throw refusal();
	}

	@Override
	public void setOwner(String taskId, String username) {
		throw refusal();
	}

	@Override
	public Comment createComment(String taskId, String instanceId, String message) {
		throw refusal();
	}

	@Override
	public void addComment(String taskId, String instanceId, String message) {
		throw refusal();
	}

	@Override
	public Attachment createAttachment(String type, String taskId, String instanceId, String name, String description,
			InputStream content) {
		throw refusal();
	}

	@Override
	public Attachment createAttachment(String type, String taskId, String instanceId, String name, String description,
			String url) {
		throw refusal();
	}

	@Override
	protected void setVariables(String taskId, Map<String, ?> variables, boolean local) {
		throw refusal();
	}

	private static BadUserRequestException refusal() {
		return new BadUserRequestException("This is not offered here.");
	}

}
