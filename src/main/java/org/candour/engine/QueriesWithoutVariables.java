package org.candour.engine;

import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.AbstractVariableQueryImpl;
import org.camunda.bpm.engine.impl.HistoricProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.QueryOrderingProperty;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * The engine checks who may read a variable, but not who asks which cases have a certain
 * value, or lets their values say the order of a list: both tell the value. Refuses such
 * a query of a person, also where it is nested by {@code or()}.
 */
class QueriesWithoutVariables extends CommandInterceptor {

	private final ProcessEngineConfigurationImpl engine;

	QueriesWithoutVariables(ProcessEngineConfigurationImpl engine) {
		this.engine = engine;
	}

	@Override
	public <T> T execute(Command<T> command) {
		if (command instanceof AbstractQuery<?, ?> query && asksAPerson()) {
			refuseVariables(query);
		}
		return this.next.execute(command);
	}

	private boolean asksAPerson() {
		IdentityService identities = this.engine.getIdentityService();
		return identities != null && identities.getCurrentAuthentication() != null;
	}

	static void refuseVariables(AbstractQuery<?, ?> query) {
		boolean asked = withNested(query)
			.anyMatch((one) -> ordered(one.getOrderingProperties()) || !conditions(one).isEmpty());
		if (asked) {
			throw new BadUserRequestException("A query may not ask for the values of variables.");
		}
	}

	private static boolean ordered(List<QueryOrderingProperty> properties) {
		return properties.stream()
			.map(QueryOrderingProperty::getRelation)
			.anyMatch(QueryOrderingProperty.RELATION_VARIABLE::equals);
	}

	private static List<?> conditions(AbstractQuery<?, ?> query) {
		if (query instanceof TaskQueryImpl tasks) {
			return tasks.getVariables();
		}
		if (query instanceof HistoricTaskInstanceQueryImpl tasks) {
			return tasks.getVariables();
		}
		return (query instanceof AbstractVariableQueryImpl<?, ?> instances) ? instances.getQueryVariableValues()
				: List.of();
	}

	private static Stream<AbstractQuery<?, ?>> withNested(AbstractQuery<?, ?> query) {
		return Stream.concat(Stream.of(query), nested(query).stream());
	}

	private static List<? extends AbstractQuery<?, ?>> nested(AbstractQuery<?, ?> query) {
		if (query instanceof TaskQueryImpl tasks) {
			return tasks.getQueries();
		}
		if (query instanceof ProcessInstanceQueryImpl instances) {
			return instances.getQueries();
		}
		if (query instanceof HistoricProcessInstanceQueryImpl instances) {
			return instances.getQueries();
		}
		return (query instanceof HistoricTaskInstanceQueryImpl tasks) ? tasks.getQueries() : List.of();
	}

}
