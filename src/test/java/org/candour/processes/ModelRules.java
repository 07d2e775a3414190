package org.candour.processes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;

/** What a model must keep to so that people can read it and the engine can trust it. */
final class ModelRules {

	private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

	private static final int MOST_TASKS = 15;

	private final BpmnModelInstance model;

	private final List<String> breaches = new ArrayList<>();

	private ModelRules(BpmnModelInstance model) {
		this.model = model;
	}

	static List<String> breaches(BpmnModelInstance model) {
		ModelRules rules = new ModelRules(model);
		rules.each(Process.class, rules::process);
		rules.each(SubProcess.class, (scope) -> rules.startsAndEnds(scope, scope.getFlowElements()));
		rules.each(FlowNode.class, rules::flowNode);
		rules.each(Gateway.class, rules::gateway);
		rules.each(UserTask.class, rules::userTask);
		rules.each(ServiceTask.class, rules::serviceTask);
		rules.each(BusinessRuleTask.class, rules::businessRuleTask);
		rules.each(CallActivity.class, rules::callActivity);
		rules.each(TimerEventDefinition.class, rules::timer);
		rules.each(Activity.class, rules::retries);
		rules.noCode();
		return rules.breaches;
	}

	private <T extends BaseElement> void each(Class<T> type, Consumer<T> rule) {
		this.model.getModelElementsByType(type).forEach(rule);
	}

	private void refuse(BaseElement element, String why) {
		this.breaches.add(element.getId() + ": " + why);
	}

	private void process(Process process) {
		if (!process.isExecutable()) {
			refuse(process, "cannot be executed");
		}
		if (!"1.0".equals(process.getCamundaVersionTag())) {
			refuse(process, "has no version tag");
		}
		if (process.getCamundaHistoryTimeToLiveString() == null) {
			refuse(process, "keeps its history for ever");
		}
		if (process.getDocumentations().isEmpty() || blank(process.getName())) {
			refuse(process, "does not say what it is");
		}
		if (this.model.getModelElementsByType(Task.class).size()
				+ this.model.getModelElementsByType(CallActivity.class).size() > MOST_TASKS) {
			refuse(process, "has more tasks than a reader can hold");
		}
		startsAndEnds(process, process.getFlowElements());
	}

	private void startsAndEnds(BaseElement scope, Collection<?> elements) {
		if (elements.stream().filter(StartEvent.class::isInstance).count() != 1) {
			refuse(scope, "has not one start");
		}
		if (elements.stream().noneMatch(EndEvent.class::isInstance)) {
			refuse(scope, "has no end");
		}
	}

	private void flowNode(FlowNode node) {
		boolean quietGateway = node instanceof ParallelGateway || node instanceof Gateway && !splits(node);
		if (blank(node.getName()) && !quietGateway) {
			refuse(node, "has no name");
		}
		if (node.getIncoming().isEmpty() && !(node instanceof StartEvent) && !(node instanceof BoundaryEvent)) {
			refuse(node, "is never reached");
		}
		if (node.getOutgoing().isEmpty() && !(node instanceof EndEvent)) {
			refuse(node, "leads nowhere");
		}
		if (!(node instanceof Gateway) && (splits(node) || conditional(node))) {
			refuse(node, "splits without a gateway");
		}
		if (node instanceof Gateway && splits(node) && node.getIncoming().size() > 1) {
			refuse(node, "joins and splits at once");
		}
	}

	private static boolean splits(FlowNode node) {
		return node.getOutgoing().size() > 1;
	}

	private static boolean conditional(FlowNode node) {
		return node.getOutgoing().stream().anyMatch((flow) -> flow.getConditionExpression() != null);
	}

	private void gateway(Gateway gateway) {
		if (!splits(gateway) || gateway instanceof ParallelGateway) {
			return;
		}
		if (!String.valueOf(gateway.getName()).endsWith("?")) {
			refuse(gateway, "asks no question");
		}
		if (gateway instanceof EventBasedGateway) {
			return;
		}
		SequenceFlow otherwise = (gateway instanceof ExclusiveGateway exclusive) ? exclusive.getDefault()
				: (gateway instanceof InclusiveGateway inclusive) ? inclusive.getDefault() : null;
		if (otherwise == null) {
			refuse(gateway, "has no default");
		}
		for (SequenceFlow answer : gateway.getOutgoing()) {
			if (blank(answer.getName())) {
				refuse(answer, "is an answer without a label");
			}
			if (answer.equals(otherwise) == (answer.getConditionExpression() != null)) {
				refuse(answer, "needs a condition unless it is the default");
			}
		}
	}

	private void userTask(UserTask task) {
		if (task.getDocumentations().isEmpty() || blank(task.getDocumentations().iterator().next().getTextContent())) {
			refuse(task, "does not say what to do");
		}
		if (!task.getId().equals(task.getCamundaFormRef()) || !"latest".equals(task.getCamundaFormRefBinding())) {
			refuse(task, "does not open the newest form of its own name");
		}
		if (blank(task.getCamundaCandidateGroups())) {
			refuse(task, "is nobody's");
		}
		if (task.getCamundaAssignee() != null || task.getCamundaCandidateUsers() != null) {
			refuse(task, "names a person");
		}
		if (blank(task.getCamundaDueDate())) {
			refuse(task, "is never due");
		}
		if (blank(task.getCamundaPriority())) {
			refuse(task, "has no priority");
		}
	}

	private void serviceTask(ServiceTask task) {
		if (blank(task.getCamundaExpression())) {
			refuse(task, "calls nothing");
			return;
		}
		boolean leaves = task.getCamundaExpression().matches("\\$\\{(letters|delivery)\\..*");
		if (leaves && !task.isCamundaAsyncBefore()) {
			refuse(task, "leaves the transaction without being asynchronous");
		}
	}

	private void retries(Activity activity) {
		boolean three = activity.getExtensionElements() != null && activity.getExtensionElements()
			.getElementsQuery()
			.filterByType(CamundaFailedJobRetryTimeCycle.class)
			.list()
			.stream()
			.anyMatch((cycle) -> cycle.getTextContent().equals("R3/PT5M"));
		if (activity.isCamundaAsyncBefore() && !three) {
			refuse(activity, "is not tried again");
		}
	}

	private void businessRuleTask(BusinessRuleTask task) {
		if (ModelFiles.in("processes/decisions", "/" + task.getCamundaDecisionRef() + ".dmn").isEmpty()) {
			refuse(task, "asks a table that does not exist");
		}
	}

	private void callActivity(CallActivity call) {
		if (ModelFiles.in("processes", "/" + call.getCalledElement() + ".bpmn").isEmpty()) {
			refuse(call, "calls a model that does not exist");
		}
		List<CamundaIn> in = extensions(call, CamundaIn.class);
		if (in.stream().noneMatch((one) -> "${caseRef}".equals(one.getCamundaBusinessKey()))) {
			refuse(call, "does not hand on the case reference");
		}
		if (in.stream().noneMatch((one) -> "all".equals(one.getCamundaVariables()))) {
			refuse(call, "does not hand on the facts");
		}
		if (extensions(call, CamundaOut.class).stream().anyMatch((one) -> one.getCamundaVariables() != null)) {
			refuse(call, "takes back more than it names");
		}
	}

	private static <T extends org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance> List<T> extensions(
			CallActivity call, Class<T> type) {
		return (call.getExtensionElements() == null) ? List.of()
				: call.getExtensionElements().getElementsQuery().filterByType(type).list();
	}

	private void timer(TimerEventDefinition timer) {
		CatchEvent event = (CatchEvent) timer.getParentElement();
		String rule = event.getDocumentations().isEmpty() ? ""
				: event.getDocumentations().iterator().next().getTextContent();
		if (!rule.matches("(?s).*\\b(DL-\\d+|ESC-\\d+|SLA)\\b.*")) {
			refuse(event, "names no rule for its time");
		}
	}

	private void noCode() {
		this.model.getModelElementsByType(ScriptTask.class).forEach((task) -> refuse(task, "is a script"));
		Set<Class<? extends org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance>> code = Set
			.of(CamundaScript.class, CamundaExecutionListener.class, CamundaTaskListener.class);
		code.stream()
			.flatMap((type) -> this.model.getModelElementsByType(type).stream())
			.forEach((element) -> this.breaches.add(element.getElementType().getTypeName() + ": is code in a model"));
		each(Activity.class,
				(activity) -> Stream.of("class", "delegateExpression", "type", "topic")
					.filter((attribute) -> activity.getAttributeValueNs(CAMUNDA, attribute) != null)
					.forEach((attribute) -> refuse(activity, "names code by " + attribute)));
	}

	private static boolean blank(String text) {
		return text == null || text.isBlank();
	}

}
