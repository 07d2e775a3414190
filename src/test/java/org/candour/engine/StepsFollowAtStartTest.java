package org.candour.engine;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Date;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.candour.rights.SampleRequests;
import org.candour.rights.SubmitRightsRequest;
import org.candour.support.CandourTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Steps that a former build began. */
@CandourTest
class StepsFollowAtStartTest {

	@Autowired
	private SubmitRightsRequest requests;

	@Autowired
	private StepsFollowAtStart atStart;

	@Autowired
	private CaseJobs jobs;

	@Autowired
	private TaskService tasks;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void putTheClockBack() {
		ClockUtil.reset();
	}

	@Test
	void aStepThatKnewItsOwnDayAloneGetsTheLastDayOfItsCaseAndKeepsItsOwn() {
		ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-12-01T11:00:00Z")));
		String caseRef = this.requests.submit(SampleRequests.of("R-ACCESS", Instant.parse("2026-11-20T10:00:00Z")))
			.caseRefs()
			.get(0);
		this.jobs.run(caseRef);
		Task begun = step(caseRef);
		assertThat(begun.getDueDate().toInstant()).isEqualTo(Instant.parse("2026-12-21T23:59:00Z"));
		Instant own = begun.getFollowUpDate().toInstant();
		this.jdbc.sql("update act_ru_task set due_date_ = ?, follow_up_date_ = null where id_ = ?")
			.params(Timestamp.from(own), begun.getId())
			.update();
		ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-12-10T11:00:00Z")));
		this.atStart.follow();
		Task now = step(caseRef);
		assertThat(now.getDueDate().toInstant()).isEqualTo(Instant.parse("2026-12-21T23:59:00Z"));
		assertThat(now.getFollowUpDate().toInstant()).isEqualTo(own);
	}

	private Task step(String caseRef) {
		return this.tasks.createTaskQuery().processInstanceBusinessKey(caseRef).list().get(0);
	}

}
