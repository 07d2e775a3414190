package org.candour.processes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.Variables.SerializationDataFormats;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/** One model on a bare engine. After its last test no flow node may be left untried. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class ModelTest {

	static final String CASE = "DR-2026-000123";

	final ProcessEngine engine = ModelEngine.start();

	final CasePorts ports = ModelEngine.PORTS;

	private final String model;

	ModelTest(String model) {
		this.model = model;
	}

	@BeforeAll
	void forgetHistory() {
		List<String> finished = this.engine.getHistoryService()
			.createHistoricProcessInstanceQuery()
			.list()
			.stream()
			.map(HistoricProcessInstance::getId)
			.toList();
		if (!finished.isEmpty()) {
			this.engine.getHistoryService().deleteHistoricProcessInstances(finished);
		}
	}

	@BeforeEach
	void begin() {
		AbstractAssertions.init(this.engine);
		this.ports.forget();
		ClockUtil.setCurrentTime(new Date(1_780_000_000_000L));
	}

	@AfterEach
	void clearAway() {
		RuntimeService runtime = this.engine.getRuntimeService();
		runtime.createProcessInstanceQuery()
			.rootProcessInstances()
			.list()
			.forEach((left) -> runtime.deleteProcessInstance(left.getId(), "end of test"));
		ClockUtil.reset();
	}

	@AfterAll
	void everyFlowNodeWasTried() {
		Set<String> untried = new LinkedHashSet<>();
		this.engine.getRepositoryService()
			.getBpmnModelInstance(this.engine.getRepositoryService()
				.createProcessDefinitionQuery()
				.processDefinitionKey(this.model)
				.singleResult()
				.getId())
			.getModelElementsByType(FlowNode.class)
			.forEach((node) -> untried.add(node.getId()));
		this.engine.getHistoryService()
			.createHistoricActivityInstanceQuery()
			.list()
			.stream()
			.filter((step) -> step.getProcessDefinitionKey().equals(this.model))
			.map(HistoricActivityInstance::getActivityId)
			.forEach(untried::remove);
		assertThat(untried).as("flow nodes of %s no test went through", this.model).isEmpty();
	}

	final ProcessInstance start(Object... facts) {
		Map<String, Object> variables = new HashMap<>(
				Map.of("caseRef", CASE, "gateway", "GW-POL-VOL", "urgency", "ROUTINE", "subjectCount", 1));
		variables.putAll(facts(facts));
		return this.engine.getRuntimeService().startProcessInstanceByKey(this.model, CASE, variables);
	}

	/**
	 * Names and values in turn; a list is stored the way the application stores codes.
	 */
	static Map<String, Object> facts(Object... namesAndValues) {
		Map<String, Object> facts = new HashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			Object value = namesAndValues[i + 1];
			facts.put((String) namesAndValues[i], (value instanceof List<?> codes) ? json(codes) : value);
		}
		return facts;
	}

	private static Object json(List<?> codes) {
		return Variables.objectValue(new ArrayList<>(codes))
			.serializationDataFormat(SerializationDataFormats.JSON)
			.create();
	}

	final Task task(String step) {
		return this.engine.getTaskService().createTaskQuery().taskDefinitionKey(step).singleResult();
	}

	final List<String> openSteps() {
		return this.engine.getTaskService()
			.createTaskQuery()
			.list()
			.stream()
			.map(Task::getTaskDefinitionKey)
			.sorted()
			.toList();
	}

	final void complete(String step, Object... facts) {
		Task task = task(step);
		assertThat(task).as("open step %s among %s", step, openSteps()).isNotNull();
		complete(task, facts);
	}

	/** Completes a step without what the job executor would do then. */
	final void completeOnly(String step, Object... facts) {
		this.engine.getTaskService().complete(task(step).getId(), facts(facts));
	}

	final void complete(Task task, Object... facts) {
		this.engine.getTaskService().complete(task.getId(), facts(facts));
		work();
	}

	/** The body or the portal tells the case something. */
	final void tell(String message) {
		this.engine.getRuntimeService().createMessageCorrelation(message).processInstanceBusinessKey(CASE).correlate();
		work();
	}

	final void pass(Duration time) {
		ClockUtil.setCurrentTime(new Date(ClockUtil.getCurrentTime().getTime() + time.toMillis()));
		work();
	}

	/** Does what the job executor would do now. */
	final void work() {
		List<Job> due = this.engine.getManagementService().createJobQuery().executable().list();
		while (!due.isEmpty()) {
			this.engine.getManagementService().executeJob(due.get(0).getId());
			due = this.engine.getManagementService().createJobQuery().executable().list();
		}
	}

	final void assertWaitsFor(String... steps) {
		assertThat(openSteps()).containsExactlyInAnyOrder(steps);
	}

	final void assertOpenFor(String step, String group, Duration due) {
		assertThat(task(step)).hasCandidateGroup(group)
			.hasDueDate(new Date(ClockUtil.getCurrentTime().getTime() + due.toMillis()));
	}

	final void assertEnded(ProcessInstance instance, String end) {
		assertThat(instance).isEnded().hasPassed(end);
	}

	final void assertCalled(String... calls) {
		assertThat(this.ports.calls()).containsSubsequence(calls);
	}

	final void assertNeverCalled(String... methods) {
		assertThat(this.ports.calls()).noneMatch((call) -> Arrays.stream(methods).anyMatch(call::startsWith));
	}

	final Object fact(ProcessInstance instance, String name) {
		return this.engine.getRuntimeService().getVariable(instance.getId(), name);
	}

	final Object lastFact(ProcessInstance instance, String name) {
		return this.engine.getHistoryService()
			.createHistoricVariableInstanceQuery()
			.processInstanceId(instance.getId())
			.variableName(name)
			.list()
			.stream()
			.map((variable) -> variable.getValue())
			.reduce((first, second) -> second)
			.orElse(null);
	}

}
