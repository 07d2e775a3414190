package org.candour.engine;

import java.util.List;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;

import org.springframework.stereotype.Component;

/** Does what the engine would do by itself, for one case and at once. */
@Component
public class CaseJobs {

	private final RuntimeService runtime;

	private final ManagementService management;

	CaseJobs(RuntimeService runtime, ManagementService management) {
		this.runtime = runtime;
		this.management = management;
	}

	/** Runs the steps that wait for nothing but their turn, until none is left. */
	public void run(String caseRef) {
		List<Job> waiting = waiting(caseRef);
		while (!waiting.isEmpty()) {
			waiting.forEach((job) -> this.management.executeJob(job.getId()));
			waiting = waiting(caseRef);
		}
	}

	private List<Job> waiting(String caseRef) {
		return this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseRef)
			.list()
			.stream()
			.flatMap((instance) -> this.management.createJobQuery()
				.processInstanceId(instance.getId())
				.messages()
				.list()
				.stream())
			.toList();
	}

}
