package org.candour.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.candour.cases.OpenTask;

import org.springframework.stereotype.Component;

/**
 * Tasks of the engine as the case file sees them. They are read by their keys, not by the
 * engine's queries, each of which builds its statement anew; whoever then completes the
 * task within the same command finds it read. The caller sees to it that the engine
 * checks no rights.
 */
@Component
class OpenTasks {

	private final TaskService tasks;

	private final ProcessEngineConfigurationImpl engine;

	OpenTasks(TaskService tasks, ProcessEngineConfigurationImpl engine) {
		this.tasks = tasks;
		this.engine = engine;
	}

	Optional<OpenTask> find(String taskId) {
		return this.engine.getCommandExecutorTxRequired()
			.execute((context) -> Optional.ofNullable(context.getTaskManager().findTaskById(taskId))
				.map(OpenTasks::open));
	}

	/** Oldest first. */
	List<OpenTask> ofCase(String caseRef) {
		return this.engine.getCommandExecutorTxRequired()
			.execute((context) -> this.tasks.createTaskQuery()
				.processInstanceBusinessKey(caseRef)
				.orderByTaskCreateTime()
				.asc()
				.list()
				.stream()
				.map((task) -> open((TaskEntity) task))
				.toList());
	}

	/**
	 * By the day of the step itself, the earliest first; of those due at one moment the
	 * order is the same each time.
	 */
	List<OpenTask> dueBetween(Instant after, Instant before, int first, int most) {
		return this.engine.getCommandExecutorTxRequired()
			.execute((context) -> this.tasks.createNativeTaskQuery()
				.sql("""
						select * from ACT_RU_TASK
						where coalesce(FOLLOW_UP_DATE_, DUE_DATE_) > #{after}
						  and coalesce(FOLLOW_UP_DATE_, DUE_DATE_) < #{before} and SUSPENSION_STATE_ = 1
						order by coalesce(FOLLOW_UP_DATE_, DUE_DATE_), ID_ limit #{most} offset #{first}""")
				.parameter("after", Date.from(after))
				.parameter("before", Date.from(before))
				.parameter("most", most)
				.parameter("first", first)
				.list()
				.stream()
				.map((task) -> open((TaskEntity) task))
				.toList());
	}

	private static OpenTask open(TaskEntity task) {
		return new OpenTask(task.getId(), task.getTaskDefinitionKey(), task.getName(), caseRef(task),
				task.getAssignee(), candidateGroups(task), instant(task.getCreateTime()), instant(ownDue(task)));
	}

	/** The day of the step itself stands beside that of its case, if the case has one. */
	private static Date ownDue(TaskEntity task) {
		return (task.getFollowUpDate() != null) ? task.getFollowUpDate() : task.getDueDate();
	}

	private static String caseRef(TaskEntity task) {
		ExecutionEntity instance = task.getProcessInstance();
		return (instance != null) ? instance.getBusinessKey() : null;
	}

	private static Set<String> candidateGroups(TaskEntity task) {
		return task.getCandidates()
			.stream()
			.map(IdentityLink::getGroupId)
			.filter((group) -> group != null)
			.collect(Collectors.toUnmodifiableSet());
	}

	private static Instant instant(Date date) {
		return (date != null) ? date.toInstant() : null;
	}

}
