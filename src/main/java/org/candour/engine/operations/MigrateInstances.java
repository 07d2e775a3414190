package org.candour.engine.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingActivityInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingTransitionInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.RuleBroken;
import org.candour.engine.AsSystem;
import org.candour.staff.Person;

/**
 * Brings running instances to the newest version of their model. Steps of the same id go
 * on where they are; timers keep their dates. What has no place in the newest version
 * stays on the version it began with, and so does what stands behind a wall.
 */
@Component
class MigrateInstances {

	/** Instances in one go. */
	static final int MOST = 50;

	private static final int MOST_VERSIONS = 100;

	private final RuntimeService runtime;

	private final RepositoryService repository;

	private final ModelNames names;

	private final AsSystem system;

	private final AuditTrail audit;

	private final JdbcClient jdbc;

	private final TransactionTemplate each;

	MigrateInstances(RuntimeService runtime, RepositoryService repository, ModelNames names, AsSystem system,
			AuditTrail audit, JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.runtime = runtime;
		this.repository = repository;
		this.names = names;
		this.system = system;
		this.audit = audit;
		this.jdbc = jdbc;
		this.each = new TransactionTemplate(transactions);
	}

	/** Versions on which instances still run though there is a newer one. */
	@Transactional(readOnly = true)
	public List<OldVersion> old(Person person) {
		Operators.require(person);
		return this.jdbc.sql("""
				select d.id_, coalesce(d.name_, d.key_), d.key_, d.version_, n.newest, count(*)
				from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
				join (select key_, max(version_) newest from act_re_procdef group by key_) n on n.key_ = d.key_
				where e.parent_id_ is null and e.tenant_id_ is null and d.version_ < n.newest
				group by d.id_, d.name_, d.key_, d.version_, n.newest order by d.key_, d.version_ limit :most""")
			.param("most", MOST_VERSIONS)
			.query((row, number) -> new OldVersion(row.getString(1), row.getString(2), row.getString(3), row.getInt(4),
					row.getInt(5), row.getInt(6)))
			.list();
	}

	/**
	 * What would become of the instances of a version.
	 * @throws RuleBroken if none of them runs any more
	 */
	@Transactional(readOnly = true)
	public MigrationPreview preview(String definition, Person person) {
		OldVersion version = old(person).stream()
			.filter((one) -> one.definition().equals(definition))
			.findFirst()
			.orElseThrow(() -> new RuleBroken("VERSION", "No instance runs on this version any more."));
		return this.system.call(() -> {
			Set<String> mapped = plan(definition).getInstructions()
				.stream()
				.map(MigrationInstruction::getSourceActivityId)
				.collect(Collectors.toSet());
			return new MigrationPreview(version, steps(definition, mapped));
		});
	}

	/**
	 * Brings the next {@link #MOST} instances over, each in a transaction of its own.
	 * Those already there are not touched again.
	 * @param after id of the last instance looked at, or an empty text
	 */
	public Migrated migrate(String definition, String after, Person person) {
		preview(definition, person);
		MigrationPlan plan = this.system.call(() -> plan(definition));
		List<Running> next = next(definition, after);
		List<Migrated.Stayed> stayed = new ArrayList<>();
		next.stream().limit(MOST).forEach((instance) -> {
			String why = bring(plan, instance);
			if (why != null) {
				stayed.add(new Migrated.Stayed(instance.caseRef(), why));
			}
		});
		int looked = Math.min(MOST, next.size());
		return new Migrated(looked - stayed.size(), stayed, (next.size() > MOST) ? next.get(MOST - 1).id() : null);
	}

	/** Null if it is there now, otherwise why it stays. */
	private String bring(MigrationPlan plan, Running instance) {
		try {
			this.each.executeWithoutResult((status) -> {
				this.system.run(() -> this.runtime.newMigration(plan).processInstanceIds(instance.id()).execute());
				this.audit.record(AuditAction.INSTANCE_MIGRATED, instance.caseRef(), Map.of("instance", instance.id(),
						"from", plan.getSourceProcessDefinitionId(), "to", plan.getTargetProcessDefinitionId()));
			});
			return null;
		}
		catch (MigratingProcessInstanceValidationException ex) {
			return words(plan.getSourceProcessDefinitionId(), ex);
		}
		catch (OptimisticLockingException ex) {
			return "It moved on at the same moment. Try once more.";
		}
	}

	private String words(String definition, MigratingProcessInstanceValidationException refused) {
		Set<String> without = refused.getValidationReport()
			.getActivityInstanceReports()
			.stream()
			.map(MigratingActivityInstanceValidationReport::getSourceScopeId)
			.collect(Collectors.toSet());
		refused.getValidationReport()
			.getTransitionInstanceReports()
			.stream()
			.map(MigratingTransitionInstanceValidationReport::getSourceScopeId)
			.forEach(without::add);
		return without.isEmpty() ? "The newest version cannot take it over as it stands."
				: "It stands at %s, which the newest version has no place for."
					.formatted(this.system.call(() -> without.stream()
						.map((step) -> "“" + this.names.step(definition, step) + "”")
						.sorted()
						.collect(Collectors.joining(" and "))));
	}

	private MigrationPlan plan(String definition) {
		ProcessDefinition source = this.repository.getProcessDefinition(definition);
		ProcessDefinition newest = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(source.getKey())
			.latestVersion()
			.singleResult();
		return this.runtime.createMigrationPlan(definition, newest.getId()).mapEqualActivities().build();
	}

	private List<MigrationPreview.Step> steps(String definition, Set<String> mapped) {
		return this.jdbc.sql("""
				select act_id_, count(distinct proc_inst_id_) from act_ru_execution
				where proc_def_id_ = :definition and tenant_id_ is null and act_id_ is not null and is_active_
				group by act_id_ order by act_id_""")
			.param("definition", definition)
			.query((row, number) -> new MigrationPreview.Step(this.names.step(definition, row.getString(1)),
					row.getInt(2), mapped.contains(row.getString(1))))
			.list();
	}

	private List<Running> next(String definition, String after) {
		return this.jdbc.sql("""
				select e.id_, e.business_key_ from act_ru_execution e
				where e.proc_def_id_ = :definition and e.parent_id_ is null and e.tenant_id_ is null and e.id_ > :after
				order by e.id_ limit :most""")
			.param("definition", definition)
			.param("after", after)
			.param("most", MOST + 1)
			.query((row, number) -> new Running(row.getString(1), row.getString(2)))
			.list();
	}

	private record Running(String id, String caseRef) {
	}

}
