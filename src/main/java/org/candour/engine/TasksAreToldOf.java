package org.candour.engine;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.candour.cases.TaskWaits;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the other modules of steps that wait for somebody. The event belongs to the
 * engine's transaction: who listens after the commit never hears of a step that was
 * rolled back.
 */
@Component
class TasksAreToldOf {

	private final ApplicationEventPublisher events;

	private final IdentityService identities;

	TasksAreToldOf(ApplicationEventPublisher events, IdentityService identities) {
		this.events = events;
		this.identities = identities;
	}

	@EventListener
	void on(DelegateTask task) {
		boolean begun = TaskListener.EVENTNAME_CREATE.equals(task.getEventName());
		boolean handed = TaskListener.EVENTNAME_ASSIGNMENT.equals(task.getEventName()) && !takenByOneself(task);
		String caseRef = task.getExecution().getProcessBusinessKey();
		if ((begun || handed) && caseRef != null) {
			this.events.publishEvent(new TaskWaits(task.getId(), caseRef));
		}
	}

	private boolean takenByOneself(DelegateTask task) {
		Authentication person = this.identities.getCurrentAuthentication();
		return task.getAssignee() != null && person != null && task.getAssignee().equals(person.getUserId());
	}

}
