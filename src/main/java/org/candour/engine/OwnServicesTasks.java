package org.candour.engine;

import java.util.List;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Whoever works only where they are asked, such as a searcher or legal, is shown the
 * steps offered to their own groups and no others, however they ask: every query is
 * narrowed to them. The single step is checked by {@link OwnTasksChecker}.
 */
class OwnServicesTasks extends CommandInterceptor {

	/** A group that nobody belongs to. */
	private static final String NOBODY = "-";

	private final ProcessEngineConfigurationImpl engine;

	OwnServicesTasks(ProcessEngineConfigurationImpl engine) {
		this.engine = engine;
	}

	@Override
	public <T> T execute(Command<T> command) {
		if (command instanceof TaskQueryImpl query) {
			Authentication person = person();
			if (person != null && !OwnTasks.showOthers(person)) {
				narrow(query, person);
			}
		}
		return this.next.execute(command);
	}

	/** Who is signed in; nobody where the application itself acts. */
	private Authentication person() {
		IdentityService identities = this.engine.getIdentityService();
		return (identities != null) ? identities.getCurrentAuthentication() : null;
	}

	private static void narrow(TaskQueryImpl query, Authentication person) {
		List<String> own = OwnTasks.groups(person);
		boolean ofSomebodyElse = query.getCandidateUser() != null
				&& !query.getCandidateUser().equals(person.getUserId());
		// a pattern would stand beside the groups and widen them
		if (ofSomebodyElse || query.getCandidateGroupLike() != null) {
			throw new BadUserRequestException("A query may ask for your own tasks only.");
		}
		if (query.getCandidateGroup() != null && !own.contains(query.getCandidateGroup())) {
			query.taskCandidateGroup(NOBODY);
		}
		if (query.getCandidateGroupsInternal() != null) {
			query.taskCandidateGroupIn(both(query.getCandidateGroupsInternal(), own));
		}
		else if (query.getCandidateGroup() == null && query.getCandidateUser() == null) {
			query.taskCandidateGroupIn(own).includeAssignedTasks();
		}
	}

	private static List<String> both(List<String> asked, List<String> own) {
		List<String> both = asked.stream().filter(own::contains).toList();
		return both.isEmpty() ? List.of(NOBODY) : both;
	}

}
