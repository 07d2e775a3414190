package org.candour.engine;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Checks walls as the engine does, and of a single step what {@link OwnServicesTasks}
 * checks of lists: whether it is for this person at all.
 */
class OwnTasksChecker extends TenantCommandChecker {

	@Override
	public void checkReadTask(TaskEntity task) {
		super.checkReadTask(task);
		Authentication person = person();
		require(person == null || OwnTasks.showOthers(person) || OwnTasks.waitsFor(task, person));
	}

	@Override
	public void checkReadTaskVariable(TaskEntity task) {
		super.checkReadTaskVariable(task);
		Authentication person = person();
		require(person == null || OwnTasks.showCodesOfOthers(person) || OwnTasks.waitsFor(task, person));
	}

	/** Nobody where the application itself acts. */
	private static Authentication person() {
		CommandContext context = Context.getCommandContext();
		return context.isAuthorizationCheckEnabled() ? context.getAuthentication() : null;
	}

	private static void require(boolean shown) {
		if (!shown) {
			throw new AuthorizationException("This step is not for you.");
		}
	}

}
