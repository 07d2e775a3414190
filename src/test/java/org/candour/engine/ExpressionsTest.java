package org.candour.engine;

import java.util.Map;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.candour.support.CandourTest;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Models speak to the modules' faces. Nothing else of the application can be named. */
@CandourTest
class ExpressionsTest {

	@Autowired
	ProcessEngineConfigurationImpl engine;

	@Autowired
	TaskService tasks;

	@Autowired
	RuntimeService runtime;

	@Autowired
	ManagementService management;

	@Autowired
	TestModels models;

	@ParameterizedTest
	@ValueSource(strings = { "${dataSource}", "${jdbcTemplate}", "${environment}", "${tinkVault}", "${runtimeService}",
			"${processEngine}", "${org}", "${clock.workingDays(1).class}", "${clock.workingDays(1).getClass()}",
			"${clock.getClass()}", "${clock.class.classLoader}", "${''.getClass().forName('java.lang.Runtime')}",
			"${'x'.class}", "${execution.processEngineServices}", "${execution.getProcessEngineServices()}",
			"${execution.getVariables()}", "${caseRef.getBytes()}", "${clock.time}", "${clock.hashCode()}",
			"${XML('<x/>')}", "${S('{}')}" })
	void anythingBeyondTheFacesIsRefused(String expression) {
		assertThatThrownBy(() -> evaluateInAProcess(expression)).isInstanceOf(ProcessEngineException.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "${clock.workingDays(1)}", "${clock.hours(4)}", "${caseRef}", "${caseRef.equals('x')}",
			"${execution.processBusinessKey}" })
	void whatModelsNeedWorks(String expression) {
		evaluateInAProcess(expression);
	}

	@Test
	void anExpressionOfAQueryFindsNoBeanAtAll() {
		assertThatThrownBy(() -> this.engine.getCommandExecutorTxRequired()
			.execute((context) -> this.engine.getExpressionManager()
				.createExpression("${clock.hours(1)}")
				.getValue(null)))
			.isInstanceOf(ProcessEngineException.class);
	}

	@Test
	void aQueryCarriesNoExpression() {
		assertThatThrownBy(() -> this.tasks.createTaskQuery().dueAfterExpression("${now()}").list())
			.isInstanceOf(BadUserRequestException.class);
	}

	@Test
	void norDoesAQueryInsideAQuery() {
		assertThatThrownBy(
				() -> this.tasks.createTaskQuery().or().dueAfterExpression("${now()}").taskName("x").endOr().list())
			.isInstanceOf(BadUserRequestException.class)
			.hasMessageContaining("may not carry expressions");
	}

	private void evaluateInAProcess(String expression) {
		try (TestModels.Deployed model = this.models.job(expression)) {
			this.runtime.startProcessInstanceByKey("test-job", "DR-2026-000001", Map.of("caseRef", "DR-2026-000001"));
			this.management
				.executeJob(this.management.createJobQuery().processDefinitionKey("test-job").singleResult().getId());
		}
	}

}
