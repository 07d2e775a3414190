package org.candour.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.candour.cases.CaseAccess;
import org.candour.cases.CaseFiles;
import org.candour.cases.OpenTask;
import org.candour.cases.Workflow;
import org.candour.staff.Person;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which case a task in the list belongs to: the list itself holds no variable of a case.
 */
@Component
class TaskCards {

	/** Tasklist shows fewer on one page. */
	private static final int MOST = 100;

	private final Workflow workflow;

	private final CaseFiles cases;

	private final CaseAccess access;

	TaskCards(Workflow workflow, CaseFiles cases, CaseAccess access) {
		this.workflow = workflow;
		this.cases = cases;
		this.access = access;
	}

	@Transactional(readOnly = true)
	public Map<String, String> references(List<String> taskIds, Person person) {
		return taskIds.stream()
			.distinct()
			.limit(MOST)
			.map(this.workflow::task)
			.flatMap(Optional::stream)
			.filter((task) -> known(task, person))
			.collect(Collectors.toMap(OpenTask::id, OpenTask::caseRef, (one, same) -> one));
	}

	private boolean known(OpenTask task, Person person) {
		return this.cases.findById(task.caseRef()).filter((file) -> this.access.visible(file, person)).isPresent();
	}

}
