package org.candour.engine.operations;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;

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
 * Jobs that failed for good: what they are, and another try for them. Those of walled
 * cases are neither listed nor counted; they get their try with all the others.
 */
@Component
class FailedWork {

	/** Jobs shown, and jobs that are tried again at once. */
	static final int MOST = 50;

	private static final int TRIES = 3;

	private final ManagementService management;

	private final RuntimeService runtime;

	private final ModelNames names;

	private final AsSystem system;

	private final AuditTrail audit;

	private final JdbcClient jdbc;

	private final TransactionTemplate each;

	FailedWork(ManagementService management, RuntimeService runtime, ModelNames names, AsSystem system,
			AuditTrail audit, JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.management = management;
		this.runtime = runtime;
		this.names = names;
		this.system = system;
		this.audit = audit;
		this.jdbc = jdbc;
		this.each = new TransactionTemplate(transactions);
	}

	/** At most {@link #MOST} failed jobs in the open. */
	@Transactional(readOnly = true)
	public List<FailedJob> list() {
		return this.system.call(() -> {
			List<Job> failed = failed().withoutTenantId().listPage(0, MOST);
			if (failed.isEmpty()) {
				return List.of();
			}
			Map<String, String> cases = cases(failed);
			Map<String, Instant> since = since(failed);
			return failed.stream().map((job) -> shown(job, cases, since)).toList();
		});
	}

	/** How many there are in the open. */
	@Transactional(readOnly = true)
	public long count() {
		return this.system.call(() -> failed().withoutTenantId().count());
	}

	/**
	 * Gives some jobs another try; one that does not wait for one is left as it is.
	 * @return how many got one
	 * @throws RuleBroken if there are none or more than {@link #MOST}
	 */
	public int tryAgain(Set<String> jobs, Person person) {
		Operators.require(person);
		if (jobs == null || jobs.isEmpty() || jobs.size() > MOST) {
			throw new RuleBroken("JOBS", "Choose between 1 and %d failed steps.".formatted(MOST));
		}
		return (int) jobs.stream().sorted().filter((job) -> again(job, false)).count();
	}

	/**
	 * Gives every failed job another try, shown or not. It is not said how many there
	 * were, since some may belong to cases behind a wall.
	 */
	public void tryAllAgain(Person person) {
		Operators.require(person);
		List<String> page;
		String last = "";
		do {
			page = after(last);
			page.forEach((job) -> again(job, true));
			last = page.isEmpty() ? last : page.get(page.size() - 1);
		}
		while (page.size() == MOST);
	}

	private List<String> after(String last) {
		return this.jdbc.sql("select id_ from act_ru_job where retries_ = 0 and id_ > :last order by id_ limit :most")
			.param("last", last)
			.param("most", MOST)
			.query(String.class)
			.list();
	}

	private boolean again(String id, boolean walled) {
		return Boolean.TRUE.equals(this.each.execute((status) -> this.system.call(() -> {
			JobQuery query = failed().jobId(id);
			Job job = (walled ? query : query.withoutTenantId()).singleResult();
			if (job == null) {
				return false;
			}
			this.management.setJobRetries(id, TRIES);
			String caseRef = cases(List.of(job)).get(job.getProcessInstanceId());
			this.audit.record(AuditAction.JOB_TRIED_AGAIN, caseRef, facts(job));
			return true;
		})));
	}

	private static Map<String, String> facts(Job job) {
		return Map.of("job", job.getId(), "instance", String.valueOf(job.getProcessInstanceId()), "step",
				String.valueOf(job.getFailedActivityId()), "failure", String.valueOf(job.getExceptionMessage()));
	}

	private JobQuery failed() {
		return this.management.createJobQuery().noRetriesLeft().orderByJobId().asc();
	}

	private FailedJob shown(Job job, Map<String, String> cases, Map<String, Instant> since) {
		String definition = job.getProcessDefinitionId();
		return new FailedJob(job.getId(), job.getProcessInstanceId(), cases.get(job.getProcessInstanceId()),
				(definition != null) ? this.names.process(definition) : "The engine's own upkeep",
				(definition != null) ? this.names.step(definition, job.getFailedActivityId()) : "",
				job.getExceptionMessage(), FailureWords.of(job.getExceptionMessage()), since.get(job.getId()));
	}

	private Map<String, String> cases(List<Job> jobs) {
		Set<String> instances = jobs.stream()
			.map(Job::getProcessInstanceId)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		return instances.isEmpty() ? Map.of()
				: this.runtime.createProcessInstanceQuery()
					.processInstanceIds(instances)
					.list()
					.stream()
					.filter((instance) -> instance.getBusinessKey() != null)
					.collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
	}

	private Map<String, Instant> since(List<Job> jobs) {
		return this.jdbc.sql("""
				select configuration_, max(incident_timestamp_) from act_ru_incident
				where configuration_ in (:jobs) group by configuration_""")
			.param("jobs", jobs.stream().map(Job::getId).toList())
			.query((row, number) -> Map.entry(row.getString(1), instant(row.getTimestamp(2))))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static Instant instant(Timestamp at) {
		return at.toInstant();
	}

}
