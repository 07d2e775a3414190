package org.candour.engine.jobs;

import java.util.Map;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.candour.cases.RuleBroken;
import org.candour.engine.TestModels;
import org.candour.support.CandourTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A failure is kept as its kind: its message may repeat a person's data. */
@CandourTest
class FailedJobsTest {

	private static final String CANARY = "ZebedeeQuillfeather";

	@Autowired
	RuntimeService runtime;

	@Autowired
	ManagementService management;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	TestModels models;

	@Test
	void theMessageOfAFailedJobIsKeptNowhere() {
		// what cannot be read as a number is repeated by whoever tried
		try (TestModels.Deployed model = this.models.job("${clock.hours('" + CANARY + "')}")) {
			this.runtime.startProcessInstanceByKey("test-job", "DR-2026-000004", Map.of("caseRef", "DR-2026-000004"));
			Job job = this.management.createJobQuery().processDefinitionKey("test-job").singleResult();
			for (int attempt = 0; attempt < 3; attempt++) {
				assertThatThrownBy(() -> this.management.executeJob(job.getId())).isInstanceOf(RuntimeException.class)
					.hasStackTraceContaining(CANARY);
			}
			Job failed = this.management.createJobQuery().jobId(job.getId()).singleResult();
			assertThat(failed.getRetries()).isZero();
			assertThat(failed.getExceptionMessage()).isNotBlank().doesNotContain(CANARY);
			assertThat(this.management.getJobExceptionStacktrace(job.getId())).contains("at ").doesNotContain(CANARY);
			assertThat(found("select count(*) from act_ru_incident where incident_msg_ like ?")).isZero();
			assertThat(found("select count(*) from act_hi_incident where incident_msg_ like ?")).isZero();
			assertThat(found("select count(*) from act_hi_job_log where job_exception_msg_ like ?")).isZero();
			assertThat(found("select count(*) from act_ge_bytearray where deployment_id_ is null "
					+ "and encode(bytes_, 'escape') like ?"))
				.isZero();
		}
	}

	private Integer found(String count) {
		return this.jdbc.queryForObject(count, Integer.class, "%" + CANARY + "%");
	}

	@Test
	void aBrokenRuleIsKeptByItsCode() {
		Throwable kept = FailureCode.of(new IllegalStateException(CANARY, new RuleBroken("DT13", CANARY)));
		assertThat(kept).hasMessage("RuleBroken DT13").hasNoCause();
		assertThat(kept.toString()).doesNotContain(CANARY);
	}

	@Test
	void aLostRaceStaysALostRace() {
		OptimisticLockingException race = new OptimisticLockingException("race");
		assertThat(FailureCode.of(race)).isSameAs(race);
	}

}
