package org.candour.engine.steps;

import java.util.Map;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;

/** Forms, as Tasklist submits them: only the codes among the answers reach the engine. */
class CaseFormService extends FormServiceImpl {

	private final TaskGate gate;

	CaseFormService(TaskGate gate) {
		this.gate = gate;
	}

	@Override
	public void submitTaskForm(String taskId, Map<String, Object> submitted) {
		this.gate.complete(taskId, submitted, (codes) -> {
			super.submitTaskForm(taskId, codes);
			return null;
		});
	}

	@Override
	public VariableMap submitTaskFormWithVariablesInReturn(String taskId, Map<String, Object> submitted,
			boolean deserialize) {
		return this.gate.complete(taskId, submitted,
				(codes) -> super.submitTaskFormWithVariablesInReturn(taskId, codes, deserialize));
	}

	@Override
	public ProcessInstance submitStartForm(String definitionId, Map<String, Object> submitted) {
		throw refusal();
	}

	@Override
	public ProcessInstance submitStartForm(String definitionId, String businessKey, Map<String, Object> submitted) {
		throw refusal();
	}

	@Override
	public ProcessInstance submitStartFormData(String definitionId, Map<String, String> submitted) {
		throw refusal();
	}

	@Override
	public ProcessInstance submitStartFormData(String definitionId, String businessKey, Map<String, String> submitted) {
		throw refusal();
	}

	private static BadUserRequestException refusal() {
		return new BadUserRequestException("A case is opened, and its process starts with it.");
	}

}
