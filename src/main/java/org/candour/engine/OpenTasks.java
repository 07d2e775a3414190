package org.candour.engine;

import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Component;

import org.candour.cases.OpenTask;

/** A task of the engine as the case file sees it. */
@Component
class OpenTasks {

	private final TaskService tasks;

	private final RuntimeService runtime;

	OpenTasks(TaskService tasks, RuntimeService runtime) {
		this.tasks = tasks;
		this.runtime = runtime;
	}

	/** The caller sees to it that the engine checks no rights. */
	OpenTask of(Task task) {
		return new OpenTask(task.getId(), task.getTaskDefinitionKey(), task.getName(), caseRef(task),
				task.getAssignee(), candidateGroups(task), instant(task.getCreateTime()), instant(task.getDueDate()));
	}

	private String caseRef(Task task) {
		ProcessInstance instance = this.runtime.createProcessInstanceQuery()
			.processInstanceId(task.getProcessInstanceId())
			.singleResult();
		return (instance != null) ? instance.getBusinessKey() : null;
	}

	private Set<String> candidateGroups(Task task) {
		return this.tasks.getIdentityLinksForTask(task.getId())
			.stream()
			.filter((link) -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
			.map(IdentityLink::getGroupId)
			.collect(Collectors.toUnmodifiableSet());
	}

	private static Instant instant(Date date) {
		return (date != null) ? date.toInstant() : null;
	}

}
