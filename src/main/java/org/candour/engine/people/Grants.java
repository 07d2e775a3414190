package org.candour.engine.people;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;

import org.candour.staff.Role;

/**
 * The engine's grants, all of them to groups. Who may work a definition's tasks follows
 * from the definition itself: the groups its tasks are offered to. An administrator has
 * none, so sees no case (SD6).
 */
final class Grants {

	private static final String ALL = Authorization.ANY;

	/** They look at processes, and change nothing. */
	private static final Set<Role> WATCHERS = EnumSet.of(Role.MANAGER, Role.DPO, Role.DEPUTY_DPO, Role.AUDITOR);

	/** They also see codes: what a request came to may have to stay silent. */
	private static final Set<Role> OFFICERS = EnumSet.of(Role.DPO, Role.DEPUTY_DPO);

	static final EnumSet<Role> WITHOUT_TASKS = EnumSet.of(Role.AUDITOR, Role.ADMINISTRATOR);

	private static final Permission[] WORK = { ProcessDefinitionPermissions.READ,
			ProcessDefinitionPermissions.READ_TASK, ProcessDefinitionPermissions.READ_TASK_VARIABLE,
			ProcessDefinitionPermissions.TASK_WORK, ProcessDefinitionPermissions.TASK_ASSIGN };

	private static final Permission[] WATCH = { ProcessDefinitionPermissions.READ,
			ProcessDefinitionPermissions.READ_INSTANCE, ProcessDefinitionPermissions.READ_HISTORY };

	private Grants() {
	}

	/**
	 * Everything granted.
	 * @param workers by key of a process definition, the groups that work its tasks
	 * @param filters by id of a filter, the groups it is for
	 */
	static List<Grant> all(Map<String, Set<String>> workers, Map<String, Set<String>> filters) {
		List<Grant> grants = new ArrayList<>();
		tasklist()
			.forEach((group) -> grants.add(Grant.of(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS)));
		filters.forEach((filter, groups) -> groups
			.forEach((group) -> grants.add(Grant.of(group, Resources.FILTER, filter, Permissions.READ))));
		// both webapps greet people by name and ask the engine who they are
		readers().forEach((group) -> {
			grants.add(Grant.of(group, Resources.USER, ALL, Permissions.READ));
			grants.add(Grant.of(group, Resources.GROUP, ALL, Permissions.READ));
		});
		workers.forEach((key, groups) -> groups
			.forEach((group) -> grants.add(Grant.of(group, Resources.PROCESS_DEFINITION, key, WORK))));
		WATCHERS.forEach((role) -> grants.addAll(watching(role)));
		grants.add(Grant.of(Role.MANAGER.group(), Resources.PROCESS_DEFINITION, ALL, managing()));
		return grants;
	}

	private static List<Grant> watching(Role role) {
		String group = role.group();
		boolean officer = OFFICERS.contains(role);
		List<Grant> grants = new ArrayList<>(
				List.of(Grant.of(group, Resources.APPLICATION, "cockpit", Permissions.ACCESS),
						Grant.of(group, Resources.DECISION_DEFINITION, ALL,
								officer ? new Permission[] { Permissions.READ, Permissions.READ_HISTORY }
										: new Permission[] { Permissions.READ }),
						Grant.of(group, Resources.DECISION_REQUIREMENTS_DEFINITION, ALL, Permissions.READ),
						Grant.of(group, Resources.DEPLOYMENT, ALL, Permissions.READ)));
		if (officer) {
			grants.add(Grant.of(group, Resources.PROCESS_DEFINITION, ALL,
					with(ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE,
							ProcessDefinitionPermissions.READ_HISTORY_VARIABLE)));
		}
		else if (role != Role.MANAGER) {
			grants.add(Grant.of(group, Resources.PROCESS_DEFINITION, ALL, WATCH));
		}
		return grants;
	}

	private static Permission[] with(Permission... more) {
		return Stream.concat(Stream.of(WATCH), Stream.of(more)).toArray(Permission[]::new);
	}

	/**
	 * A manager also sees the tasks and gives them back.
	 */
	private static Permission[] managing() {
		return with(ProcessDefinitionPermissions.READ_TASK, ProcessDefinitionPermissions.TASK_ASSIGN);
	}

	private static Stream<String> tasklist() {
		return EnumSet.complementOf(WITHOUT_TASKS).stream().map(Role::group);
	}

	private static Stream<String> readers() {
		return EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR)).stream().map(Role::group);
	}

}
