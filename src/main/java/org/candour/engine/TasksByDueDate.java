package org.candour.engine;

import java.time.Instant;
import java.util.List;

import org.candour.cases.OpenTask;
import org.candour.cases.steps.DueTasks;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Due tasks out of the engine, whoever is signed in. */
@Component
class TasksByDueDate implements DueTasks {

	private final OpenTasks openTasks;

	private final AsSystem system;

	TasksByDueDate(OpenTasks openTasks, AsSystem system) {
		this.openTasks = openTasks;
		this.system = system;
	}

	@Override
	@Transactional(readOnly = true)
	public List<OpenTask> between(Instant after, Instant before, int first, int most) {
		return this.system.call(() -> this.openTasks.dueBetween(after, before, first, most));
	}

}
