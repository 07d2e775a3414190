package org.candour.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;
import org.candour.cases.steps.TaskWaits;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells the other modules of steps that wait for somebody, and of nothing else that the
 * engine does. The event belongs to the engine's transaction: who listens after the
 * commit never hears of a step that was rolled back.
 */
@Component
class TasksAreToldOf extends AbstractProcessEnginePlugin implements TaskListener {

	private final ApplicationEventPublisher events;

	TasksAreToldOf(ApplicationEventPublisher events) {
		this.events = events;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		List<BpmnParseListener> before = engine.getCustomPostBPMNParseListeners();
		List<BpmnParseListener> all = (before != null) ? new ArrayList<>(before) : new ArrayList<>();
		all.add(new EveryUserTask(this));
		engine.setCustomPostBPMNParseListeners(all);
	}

	@Override
	public void notify(DelegateTask task) {
		boolean begun = EVENTNAME_CREATE.equals(task.getEventName());
		String caseRef = task.getExecution().getProcessBusinessKey();
		if ((begun || !takenByOneself(task)) && caseRef != null) {
			this.events.publishEvent(new TaskWaits(task.getId(), caseRef, groups(task)));
		}
	}

	private static Set<String> groups(DelegateTask task) {
		return task.getCandidates()
			.stream()
			.map(IdentityLink::getGroupId)
			.filter(Objects::nonNull)
			.collect(Collectors.toUnmodifiableSet());
	}

	private static boolean takenByOneself(DelegateTask task) {
		return task.getAssignee() != null
				&& task.getAssignee().equals(Context.getCommandContext().getAuthenticatedUserId());
	}

	/** Has every step of every model say that it begins to wait, or for whom. */
	private static final class EveryUserTask extends AbstractBpmnParseListener {

		private final TaskListener listener;

		EveryUserTask(TaskListener listener) {
			this.listener = listener;
		}

		@Override
		public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
			TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
			task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this.listener);
			task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, this.listener);
		}

	}

}
