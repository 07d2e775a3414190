package org.candour.engine;

import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.candour.staff.Role;

/**
 * A searcher without another role is shown the searches of the own services, not those of
 * every service. The grant is by process and covers all of them, because grants for each
 * task cost too much; so the query is narrowed instead. It keeps lists short and is no
 * right: what a searcher may see and complete is checked with the case.
 */
class OwnServicesTasks extends CommandInterceptor {

	private static final String SERVICE = "service-";

	private final ProcessEngineConfigurationImpl engine;

	OwnServicesTasks(ProcessEngineConfigurationImpl engine) {
		this.engine = engine;
	}

	@Override
	public <T> T execute(Command<T> command) {
		if (command instanceof TaskQueryImpl query && query.getCandidateUser() == null
				&& query.getCandidateGroups() == null) {
			List<String> groups = groups();
			if (onlySearches(groups)) {
				query.taskCandidateGroupIn(groups).includeAssignedTasks();
			}
		}
		return this.next.execute(command);
	}

	/** The groups of whoever is signed in; none for the application itself. */
	private List<String> groups() {
		IdentityService identities = this.engine.getIdentityService();
		Authentication person = (identities != null) ? identities.getCurrentAuthentication() : null;
		return (person != null && person.getGroupIds() != null) ? person.getGroupIds() : List.of();
	}

	private static boolean onlySearches(List<String> groups) {
		return groups.contains(Role.SERVICE_SEARCHER.group())
				&& groups.stream().allMatch((group) -> group.startsWith(SERVICE));
	}

}
