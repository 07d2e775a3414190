package org.candour.engine;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.identity.db.DbReadOnlyIdentityServiceProvider;
import org.camunda.bpm.engine.impl.persistence.GenericManagerFactory;
import org.camunda.bpm.engine.variable.Variables.SerializationDataFormats;

import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Closes what Camunda 7.24, which gets no more fixes, leaves open. Runs after every other
 * plugin, so that nothing opens it again.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class EngineHardening extends AbstractProcessEnginePlugin {

	static final int LONGEST_LIST = 500;

	private final ApplicationContext beans;

	EngineHardening(ApplicationContext beans) {
		this.beans = beans;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		engine.setAuthorizationEnabled(true);
		engine.setAuthorizationEnabledForCustomCode(false);
		engine.setAuthorizationCheckRevokes("never");
		// who watches a process sees where it stands, not the codes in it
		engine.setEnforceSpecificVariablePermission(true);
		engine.setTenantCheckEnabled(true);
		engine.setCommandCheckers(new ArrayList<>(List.of(new OwnTasksChecker(), new AuthorizationCommandChecker())));
		engine.setResourceAuthorizationProvider(new NoGrantsByTheEngine());
		engine.setTenantIdProvider(new WallTenants());
		// accounts are the staff module's; the engine reads a mirror and writes nobody
		engine.setIdentityProviderSessionFactory(new GenericManagerFactory(DbReadOnlyIdentityServiceProvider.class));
		expressions(engine);
		engine.setScriptEngineResolver(new NoScriptEngines());
		engine.setEnableScriptEngineLoadExternalResources(false);
		engine.setEnableFetchScriptEngineFromProcessApplication(false);
		engine.setDefaultSerializationFormat(SerializationDataFormats.JSON.getName());
		engine.setJavaSerializationFormatEnabled(false);
		engine.setDeserializationTypeValidationEnabled(true);
		engine.setEnableXxeProcessing(false);
		engine.setQueryMaxResultsLimit(LONGEST_LIST);
		engine.setCmmnEnabled(false);
		engine.setStandaloneTasksEnabled(false);
		engine.setHistoryRemovalTimeStrategy("start");
		engine.setMetricsEnabled(false);
		engine.setTaskMetricsEnabled(false);
	}

	private void expressions(ProcessEngineConfigurationImpl engine) {
		engine.setExpressionManager(new GuardedExpressions(this.beans));
		engine.setEnableExpressionsInAdhocQueries(false);
		engine.setFilterService(new GuardedFilters());
		engine.setCustomPreCommandInterceptorsTxRequired(questions(engine));
		engine.setCustomPreCommandInterceptorsTxRequiresNew(questions(engine));
	}

	/** What people may ask, and how far it is answered. */
	private static List<CommandInterceptor> questions(ProcessEngineConfigurationImpl engine) {
		return List.of(new QueriesWithoutExpressions(), new QueriesWithoutVariables(engine),
				new OwnServicesTasks(engine));
	}

}
