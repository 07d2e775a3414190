package org.candour.engine;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Moves all that runs and ran for a case to another tenant, or to none. The engine offers
 * no way to do so: the tenant is a column of each row, and it is that column which every
 * query of the engine asks. So the rows are rewritten, in the caller's transaction.
 * <p>
 * What the engine does at the same moment cannot slip through: the rows of the running
 * instances are locked first and their revisions counted up. A command that read them
 * before fails by the engine's own optimistic locking and is tried again; what a command
 * added before it let go of its rows is found by looking again.
 */
@Component
class WalledInstances {

	private static final int LOOKS = 5;

	private static final String ELSEWHERE = "tenant_id_ is distinct from cast(:tenant as varchar)";

	/** Table and the column with the process instance's id. */
	private static final Map<String, String> RUNNING = new LinkedHashMap<>();

	/** Tables with the column {@code root_proc_inst_id_}. */
	private static final List<String> PAST = List.of("act_hi_procinst", "act_hi_actinst", "act_hi_taskinst",
			"act_hi_varinst", "act_hi_detail", "act_hi_identitylink", "act_hi_comment", "act_hi_attachment",
			"act_hi_op_log", "act_hi_incident", "act_hi_job_log", "act_hi_ext_task_log", "act_hi_decinst",
			"act_hi_dec_in", "act_hi_dec_out", "act_ge_bytearray");

	static {
		RUNNING.put("act_ru_execution", "proc_inst_id_");
		RUNNING.put("act_ru_task", "proc_inst_id_");
		RUNNING.put("act_ru_job", "process_instance_id_");
		RUNNING.put("act_ru_variable", "proc_inst_id_");
		RUNNING.put("act_ru_event_subscr", "proc_inst_id_");
		RUNNING.put("act_ru_incident", "proc_inst_id_");
		RUNNING.put("act_ru_ext_task", "proc_inst_id_");
	}

	private final JdbcClient jdbc;

	private final ProcessEngineConfigurationImpl engine;

	WalledInstances(JdbcClient jdbc, ProcessEngineConfigurationImpl engine) {
		this.jdbc = jdbc;
		this.engine = engine;
	}

	/** The caller sees to it that the engine checks no rights. */
	void giveBackStepsOfOthers(String caseRef, Set<String> inside) {
		this.jdbc.sql("""
				select t.id_, t.assignee_ from act_ru_task t join act_hi_procinst i on i.id_ = t.proc_inst_id_
				where i.business_key_ = :ref and t.assignee_ is not null""")
			.param("ref", caseRef)
			.query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
			.list()
			.stream()
			.filter((taken) -> !inside.contains(taken.getValue()))
			.forEach((taken) -> this.engine.getCommandExecutorTxRequired().execute(new GiveBack(taken.getKey())));
	}

	/**
	 * Moves the case.
	 * @param tenant the new tenant, or null for none
	 * @throws OptimisticLockingFailureException if the case does not come to rest
	 */
	void move(String caseRef, String tenant) {
		Set<String> moved = new HashSet<>();
		for (int look = 0; look < LOOKS; look++) {
			Set<String> roots = roots(caseRef);
			if (roots.isEmpty()) {
				return;
			}
			Set<String> instances = instances(roots);
			lock(instances);
			if (moved.equals(instances) && strays(instances, tenant) == 0) {
				return;
			}
			rewrite(roots, instances, tenant);
			moved = instances;
		}
		throw new OptimisticLockingFailureException("The processes of %s moved on meanwhile.".formatted(caseRef));
	}

	private Set<String> roots(String caseRef) {
		return new HashSet<>(
				this.jdbc.sql("select distinct root_proc_inst_id_ from act_hi_procinst where business_key_ = :ref")
					.param("ref", caseRef)
					.query(String.class)
					.list());
	}

	private Set<String> instances(Set<String> roots) {
		return new HashSet<>(this.jdbc.sql("select id_ from act_hi_procinst where root_proc_inst_id_ in (:roots)")
			.param("roots", roots)
			.query(String.class)
			.list());
	}

	private void lock(Set<String> instances) {
		RUNNING.forEach((table, column) -> this.jdbc
			.sql("select id_ from %s where %s in (:ids) order by id_ for update".formatted(table, column))
			.param("ids", instances)
			.query(String.class)
			.list());
	}

	private int strays(Set<String> instances, String tenant) {
		return RUNNING.entrySet()
			.stream()
			.mapToInt((entry) -> this.jdbc
				.sql("select count(*) from %s where %s in (:ids) and %s".formatted(entry.getKey(), entry.getValue(),
						ELSEWHERE))
				.param("ids", instances)
				.param("tenant", tenant)
				.query(Integer.class)
				.single())
			.sum();
	}

	private void rewrite(Set<String> roots, Set<String> instances, String tenant) {
		RUNNING.forEach((table, column) -> this.jdbc
			.sql("update %s set tenant_id_ = :tenant, rev_ = rev_ + 1 where %s in (:ids) and %s".formatted(table,
					column, ELSEWHERE))
			.param("tenant", tenant)
			.param("ids", instances)
			.update());
		this.jdbc.sql("""
				update act_ru_identitylink set tenant_id_ = :tenant, rev_ = rev_ + 1
				where task_id_ in (select id_ from act_ru_task where proc_inst_id_ in (:ids)) and\s""" + ELSEWHERE)
			.param("tenant", tenant)
			.param("ids", instances)
			.update();
		PAST.forEach((table) -> this.jdbc
			.sql("update %s set tenant_id_ = :tenant where root_proc_inst_id_ in (:roots) and %s".formatted(table,
					ELSEWHERE))
			.param("tenant", tenant)
			.param("roots", roots)
			.update());
	}

}
