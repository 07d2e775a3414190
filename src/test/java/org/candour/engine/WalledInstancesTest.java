package org.candour.engine;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.candour.cases.Workflow;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the engine does at the moment a wall is built does not slip past it. */
@CandourTest
class WalledInstancesTest {

	private static final String CASE = "DR-2026-000909";

	@Autowired
	private Workflow workflow;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private ProcessEngineConfigurationImpl engine;

	@Autowired
	private TestModels models;

	@Autowired
	private JdbcClient jdbc;

	private TestModels.Deployed model;

	@BeforeEach
	void aRunningProcess() {
		this.model = this.models.checkedStep();
		this.workflow.start("checked-step", CASE, null, Map.of());
	}

	@AfterEach
	void tidyUp() {
		this.model.close();
	}

	@Test
	void aCommandThatReadTheTaskBeforeTheWallFailsAndWritesNothing() {
		String task = this.workflow.openTasks(CASE).get(0).id();
		assertThatExceptionOfType(OptimisticLockingException.class).isThrownBy(() -> run((context) -> {
			var read = context.getTaskManager().findTaskById(task);
			elsewhere(() -> this.workflow.wall(CASE, "wall-a", Set.of()));
			read.setPriority(77);
			return null;
		}));
		assertThat(tenants()).containsExactly("wall-a");
		assertThat(priority(task)).isNotEqualTo(77);
	}

	@Test
	void aCommandThatReadTheInstanceBeforeTheWallAddsNothingInTheOpen() {
		String instance = this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(CASE)
			.singleResult()
			.getId();
		assertThatExceptionOfType(OptimisticLockingException.class).isThrownBy(() -> run((context) -> {
			var read = context.getExecutionManager().findExecutionById(instance);
			read.getExecutions();
			elsewhere(() -> this.workflow.wall(CASE, "wall-b", Set.of()));
			read.setBusinessKey(CASE);
			read.deleteCascade("stale");
			return null;
		}));
		assertThat(tenants()).containsExactly("wall-b");
	}

	private void run(Command<Void> command) {
		this.engine.getCommandExecutorTxRequired().execute(command);
	}

	private static void elsewhere(Runnable work) {
		CompletableFuture.runAsync(work).join();
	}

	private Set<String> tenants() {
		return Set.copyOf(this.jdbc
			.sql("""
					select coalesce(t.tenant_id_, 'none') from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
					where e.business_key_ = :ref union select coalesce(tenant_id_, 'none') from act_ru_execution
					where business_key_ = :ref""")
			.param("ref", CASE)
			.query(String.class)
			.list());
	}

	private int priority(String task) {
		return this.jdbc.sql("select priority_ from act_ru_task where id_ = :id")
			.param("id", task)
			.query(Integer.class)
			.single();
	}

}
