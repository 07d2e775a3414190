package org.candour.delivery;

import java.util.Map;

import org.candour.cases.Workflow;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the case's process that its package was fetched, in the same transaction. */
@Component
class ProcessHearsOfCollection {

	private final Workflow workflow;

	ProcessHearsOfCollection(Workflow workflow) {
		this.workflow = workflow;
	}

	@EventListener
	void on(AnswerCollected collected) {
		// a second collection finds nobody waiting, which is no fault
		this.workflow.tell(collected.caseRef(), "package-collected", Map.of());
	}

}
