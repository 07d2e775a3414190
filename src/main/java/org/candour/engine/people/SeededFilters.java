package org.candour.engine.people;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.candour.staff.Role;

/**
 * Tasklist's filters: some for everybody with tasks, some for a role. People cannot make
 * filters of their own: a filter runs expressions. Only the open filter is counted, and
 * none asks for a variable.
 */
@Component
class SeededFilters {

	private static final int URGENT = 80;

	private static final String MY_GROUPS = "${currentUserGroups()}";

	private final FilterService filters;

	private final TaskService tasks;

	SeededFilters(FilterService filters, TaskService tasks) {
		this.filters = filters;
		this.tasks = tasks;
	}

	/**
	 * Makes the filters what they should be.
	 * @return by id of a filter, the groups it is for
	 */
	@Transactional
	public Map<String, Set<String>> seed() {
		Map<String, Filter> present = new HashMap<>();
		this.filters.createTaskFilterQuery().list().forEach((filter) -> present.put(filter.getName(), filter));
		Map<String, Set<String>> readers = new HashMap<>();
		all().forEach((wanted) -> readers.put(saved(wanted, present.get(wanted.name())), wanted.readers()));
		return readers;
	}

	private static List<Wanted> all() {
		return List.of(
				everybody(0, "My tasks", "Tasks I have taken.", "#1d70b8",
						(query) -> query.taskAssigneeExpression("${currentUser()}")),
				everybody(10, "My team", "Tasks for any of my roles, taken or not.", "#505a5f",
						SeededFilters::ofMyTeam),
				everybody(20, "Urgent", "Tasks of cases that count in hours, or where life is in danger.", "#d4351c",
						(query) -> ofMyTeam(query).taskMinPriority(URGENT)),
				everybody(30, "Due in 3 days",
						"Tasks of cases that must be answered within three days, or should have been.", "#f47738",
						(query) -> ofMyTeam(query).dueBeforeExpression("${dateTime().plusDays(3)}")),
				everybody(40, "Overdue",
						"Tasks of cases whose answer is late; where no answer is owed, steps past their day.",
						"#942514", (query) -> ofMyTeam(query).dueBeforeExpression("${now()}")),
				everybody(45, "Step overdue", "Tasks whose own day has passed, whether or not the answer is late.",
						"#f47738", (query) -> ofMyTeam(query).followUpBeforeExpression("${now()}")),
				everybody(50, "Unassigned", "Tasks for any of my roles that nobody has taken.", "#505a5f",
						(query) -> query.taskCandidateGroupInExpression(MY_GROUPS)),
				only(60, "Searches", "What my services are asked to look for.", Set.of(Role.SERVICE_SEARCHER),
						(query) -> ofMyTeam(query).taskDefinitionKey("search-service")),
				role(61, "Case work", "Steps for case handlers.", Role.CASE_HANDLER),
				role(62, "Reviews waiting", "What has to be selected, redacted, looked at again or released.",
						Role.REVIEWER),
				role(63, "Decisions waiting", "What has to be approved or refused.", Role.APPROVER),
				role(64, "Advice waiting", "Questions to the data protection officer.", Role.DPO, Role.DEPUTY_DPO),
				role(65, "Overrides and risks", "What the SIRO has to acknowledge or assess.", Role.SIRO),
				role(66, "Delays and follow-up", "What a manager has to explain or follow up.", Role.MANAGER),
				role(67, "Legal views waiting", "Cases in which the view of legal is asked for.", Role.LEGAL),
				role(68, "Caldicott views waiting", "Cases in which the view of the Caldicott Guardian is asked for.",
						Role.CALDICOTT_GUARDIAN));
	}

	private static Wanted everybody(int place, String name, String description, String colour,
			UnaryOperator<TaskQuery> query) {
		return new Wanted(place, name, description, colour, groups(EnumSet.complementOf(Grants.WITHOUT_TASKS)), query);
	}

	/** What is offered to some roles, taken or not. */
	private static Wanted role(int place, String name, String description, Role... roles) {
		Set<String> groups = groups(Set.of(roles));
		return only(place, name, description, Set.of(roles),
				(query) -> query.taskCandidateGroupIn(List.copyOf(groups)).includeAssignedTasks());
	}

	private static Wanted only(int place, String name, String description, Set<Role> roles,
			UnaryOperator<TaskQuery> query) {
		return new Wanted(place, name, description, "#28a197", groups(roles), query);
	}

	private static Set<String> groups(Set<Role> roles) {
		return roles.stream().map(Role::group).collect(Collectors.toCollection(TreeSet::new));
	}

	private static TaskQuery ofMyTeam(TaskQuery query) {
		return query.taskCandidateGroupInExpression(MY_GROUPS).includeAssignedTasks();
	}

	private String saved(Wanted wanted, Filter present) {
		Filter filter = (present != null) ? present : this.filters.newTaskFilter(wanted.name());
		filter.setQuery(wanted.query().apply(this.tasks.createTaskQuery()).orderByDueDate().asc());
		filter.setProperties(properties(wanted.place(), wanted.description(), wanted.colour()));
		return this.filters.saveFilter(filter).getId();
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

	/** A filter as it should be, and the groups it is for. */
	private record Wanted(int place, String name, String description, String colour, Set<String> readers,
			UnaryOperator<TaskQuery> query) {
	}

}
