package org.candour.engine;

import java.util.Map;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.candour.cases.Workflow;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What the engine remembers of a case, and what it does not. */
@CandourTest
class LatestValuesTest {

	private static final String CASE = "DR-2026-000913";

	@Autowired
	private Workflow workflow;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private TaskService tasks;

	@Autowired
	private IdentityService identities;

	@Autowired
	private TestModels models;

	@Autowired
	private ProcessEngineConfigurationImpl engine;

	@Autowired
	private JdbcClient jdbc;

	private TestModels.Deployed model;

	private String instance;

	@BeforeEach
	void aValueIsOverwrittenAndTheStepMadeUrgent() {
		this.model = this.models.checkedStep();
		this.workflow.start("checked-step", CASE, null, Map.of("gateway", "GW-POL-VOL"));
		this.instance = this.jdbc.sql("select distinct proc_inst_id_ from act_ru_execution where business_key_ = ?")
			.param(CASE)
			.query(String.class)
			.single();
		String task = this.workflow.openTasks(CASE).get(0).id();
		this.runtime.setVariable(this.instance, "gateway", "GW-LIFE");
		this.identities.setAuthenticatedUserId("tester.handler");
		this.engine.getCommandExecutorTxRequired().execute((context) -> {
			context.disableAuthorizationCheck();
			this.tasks.setPriority(task, 77);
			return null;
		});
	}

	@AfterEach
	void tidyUp() {
		this.identities.clearAuthentication();
		this.model.close();
	}

	@Test
	void aVariableIsRememberedByItsLatestValue() {
		assertThat(this.jdbc.sql("select text_ from act_hi_varinst where proc_inst_id_ = ? and name_ = 'gateway'")
			.param(this.instance)
			.query(String.class)
			.list()).containsExactly("GW-LIFE");
		assertThat(rows("act_hi_detail")).isZero();
	}

	@Test
	void allElseIsRemembered() {
		assertThat(rows("act_hi_procinst")).isOne();
		assertThat(rows("act_hi_taskinst")).isOne();
		assertThat(rows("act_hi_actinst")).isPositive();
		assertThat(rows("act_hi_identitylink")).isPositive();
		assertThat(rows("act_hi_job_log")).isPositive();
		assertThat(rows("act_hi_op_log")).isPositive();
	}

	private int rows(String table) {
		return this.jdbc.sql("select count(*) from %s where root_proc_inst_id_ = ?".formatted(table))
			.param(this.instance)
			.query(Integer.class)
			.single();
	}

}
