package org.candour.engine.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tasklist's filters. People cannot make filters of their own: a filter runs expressions.
 */
@Component
class SeededFilters {

	private static final int URGENT = 80;

	private final FilterService filters;

	private final TaskService tasks;

	SeededFilters(FilterService filters, TaskService tasks) {
		this.filters = filters;
		this.tasks = tasks;
	}

	@EventListener(ApplicationStartedEvent.class)
	@Transactional
	public void seed() {
		List<Filter> present = this.filters.createTaskFilterQuery().list();
		seed(present, 0, "My tasks", "Tasks I have taken.", "#1d70b8",
				(query) -> query.taskAssigneeExpression("${currentUser()}"));
		seed(present, 10, "My team", "Tasks for any of my roles, taken or not.", "#505a5f", SeededFilters::ofMyTeam);
		seed(present, 20, "Urgent", "Tasks of cases that count in hours, or where life is in danger.", "#d4351c",
				(query) -> ofMyTeam(query).taskMinPriority(URGENT));
		seed(present, 30, "Due in 3 days", "Tasks due within three days.", "#f47738",
				(query) -> ofMyTeam(query).dueBeforeExpression("${dateTime().plusDays(3)}"));
		seed(present, 40, "Overdue", "Tasks whose date has passed.", "#942514",
				(query) -> ofMyTeam(query).dueBeforeExpression("${now()}"));
	}

	private static TaskQuery ofMyTeam(TaskQuery query) {
		return query.taskCandidateGroupInExpression("${currentUserGroups()}").includeAssignedTasks();
	}

	private void seed(List<Filter> present, int place, String name, String description, String colour,
			UnaryOperator<TaskQuery> query) {
		Filter filter = present.stream()
			.filter((known) -> known.getName().equals(name))
			.findFirst()
			.orElseGet(() -> this.filters.newTaskFilter(name));
		filter.setQuery(query.apply(this.tasks.createTaskQuery()));
		filter.setProperties(properties(place, description, colour));
		this.filters.saveFilter(filter);
	}

	private static Map<String, Object> properties(int place, String description, String colour) {
		Map<String, Object> properties = new HashMap<>();
		properties.put("priority", place);
		properties.put("description", description);
		properties.put("color", colour);
		properties.put("refresh", true);
		properties.put("showUndefinedVariable", false);
		return properties;
	}

}
