package org.candour.engine.operations;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.steps.FailedSteps;
import org.candour.cases.walls.WallRule;
import org.candour.engine.AsSystem;
import org.candour.staff.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Jobs without tries left, case by case, for those who handle the cases. */
@Component
class FailedStepsOfCases implements FailedSteps {

	private static final int MOST = 20;

	private static final int MOST_CASES = 50;

	private static final int TRIES = 3;

	private final ManagementService management;

	private final RuntimeService runtime;

	private final ModelNames names;

	private final AsSystem system;

	private final AuditTrail audit;

	private final JdbcClient jdbc;

	private final Clock clock;

	FailedStepsOfCases(ManagementService management, RuntimeService runtime, ModelNames names, AsSystem system,
			AuditTrail audit, JdbcClient jdbc, Clock clock) {
		this.management = management;
		this.runtime = runtime;
		this.names = names;
		this.system = system;
		this.audit = audit;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public List<FailedStep> of(String caseRef) {
		return this.system.call(() -> failed(caseRef).stream()
			.map((job) -> new FailedStep(this.names.step(job.getProcessDefinitionId(), job.getFailedActivityId()),
					FailureWords.of(job.getExceptionMessage())))
			.toList());
	}

	@Override
	@Transactional(readOnly = true)
	public List<String> cases(Person person) {
		return this.jdbc
			.sql("""
					select distinct c.reference from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_
					join case_file c on c.reference = e.business_key_
					where j.retries_ = 0 and c.disposed_at is null and\s"""
					+ WallRule.CASE_EXISTS + " order by c.reference limit " + MOST_CASES)
			.param("me", person.username())
			.param("now", Timestamp.from(this.clock.instant()))
			.query(String.class)
			.list();
	}

	@Override
	@Transactional
	public int tryAgain(String caseRef) {
		return this.system.call(() -> {
			List<Job> failed = failed(caseRef);
			failed.forEach((job) -> {
				this.management.setJobRetries(job.getId(), TRIES);
				this.audit.record(AuditAction.JOB_TRIED_AGAIN, caseRef,
						Map.of("job", job.getId(), "step", String.valueOf(job.getFailedActivityId()), "failure",
								String.valueOf(job.getExceptionMessage())));
			});
			return failed.size();
		});
	}

	private List<Job> failed(String caseRef) {
		return this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseRef)
			.list()
			.stream()
			.map(ProcessInstance::getId)
			.flatMap((instance) -> this.management.createJobQuery()
				.processInstanceId(instance)
				.noRetriesLeft()
				.listPage(0, MOST)
				.stream())
			.limit(MOST)
			.toList();
	}

}
