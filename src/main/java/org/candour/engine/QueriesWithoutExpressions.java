package org.candour.engine;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * CVE-2026-109432: the engine checks a task query for expressions, but not the queries
 * nested inside it by {@code or()}, and evaluates those. Refuses both.
 */
class QueriesWithoutExpressions extends CommandInterceptor {

	@Override
	public <T> T execute(Command<T> command) {
		if (command instanceof TaskQueryImpl query) {
			refuseExpressions(query);
		}
		return this.next.execute(command);
	}

	static void refuseExpressions(TaskQueryImpl query) {
		boolean carries = !query.getExpressions().isEmpty()
				|| query.getQueries().stream().anyMatch((nested) -> !nested.getExpressions().isEmpty());
		if (carries) {
			throw new BadUserRequestException("A query may not carry expressions.");
		}
	}

}
