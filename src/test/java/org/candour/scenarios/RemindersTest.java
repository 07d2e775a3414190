package org.candour.scenarios;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.clock.Reminder;
import org.candour.cases.clock.Reminders;
import org.candour.cases.steps.AskedGroups;
import org.candour.rights.SampleRequests;
import org.candour.rights.SubmitRightsRequest;
import org.candour.support.CandourTest;
import org.candour.support.Mails;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Whom a late step concerns is told by mail, and nobody outside a wall. */
@CandourTest
class RemindersTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Reminders reminders;

	@Autowired
	private SubmitRightsRequest requests;

	@Autowired
	private AuditTrail trail;

	@Autowired
	private AskedGroups asked;

	private House house;

	@BeforeEach
	void house() {
		this.house = new House(this.context);
	}

	@AfterEach
	void theClockRunsAgain() {
		ClockUtil.reset();
	}

	@Test
	void whoeverHandlesTheCaseIsRemindedBeforeTheAnswerIsDue() {
		String caseRef = this.house.police().submits(PoliceRequest.inOrder());
		new PoliceCase(this.house, caseRef).calledBack().powerChecked("handler");
		House.waits(Duration.ofDays(6));
		this.house.engineWorks(caseRef);
		assertThat(Mails.recipientsOf(caseRef, 1)).contains("handler@norshire.example")
			.doesNotContain("handler2@norshire.example");
		assertThat(Mails.whole(caseRef)).allSatisfy((mail) -> assertThat(mail).doesNotContain(PoliceRequest.CANARY));
	}

	@Test
	void whoHandlesARightsRequestIsRemindedAsItsTimeRunsOutAndTheTrailSaysSo() {
		String caseRef = this.requests.submit(SampleRequests.of("R-ACCESS", Instant.now())).caseRefs().get(0);
		new RightsCase(this.house, caseRef).admitted();
		for (int day = 0; day < 20; day++) {
			House.waits(Duration.ofDays(1));
			this.house.engineWorks(caseRef);
		}
		// the first is the acknowledgement to the person
		assertThat(Mails.recipientsOf(caseRef, 2)).contains("handler@norshire.example")
			.doesNotContain("handler2@norshire.example");
		assertThat(this.trail.ofCase(caseRef, 200, null))
			.anyMatch((row) -> row.action() == AuditAction.REMINDED && row.toString().contains("answer-due"))
			.noneMatch((row) -> row.action() == AuditAction.CLOCK_CHANGED && row.toString().contains("reminder"));
	}

	@Test
	void aWarningThatFellIntoAStandstillIsGivenAfterIt() {
		String caseRef = this.requests.submit(SampleRequests.of("R-ACCESS", Instant.now())).caseRefs().get(0);
		new RightsCase(this.house, caseRef).admitted();
		House.waits(Duration.ofDays(19));
		this.house.engineWorks(caseRef);
		assertThat(this.reminders.last(caseRef, Reminder.Kind.ANSWER_DUE)).isPresent();
		Mails.recipientsOf(caseRef, 2);
		this.house.engineWorks(caseRef);
		assertThat(this.trail.ofCase(caseRef, 200, null).stream())
			.filteredOn((row) -> row.action() == AuditAction.REMINDED && row.toString().contains("answer-due"))
			.as("once for one standstill")
			.hasSize(1);
	}

	@Test
	void aLateSearchIsToldToTheSearchersOfThatServiceOnly() {
		String caseRef = this.house.police().submits(PoliceRequest.inOrder());
		this.asked.add(caseRef, List.of("service-education"));
		this.reminders.searchDue(caseRef, "education");
		assertThat(Mails.recipientsOf(caseRef, 1)).containsExactly("searcher.education@norshire.example");
	}

	@Test
	void lateAdviceIsToldToTheOfficers() {
		String caseRef = this.house.police().submits(PoliceRequest.inOrder());
		this.reminders.remind(caseRef, Reminder.Kind.ADVICE_DUE);
		assertThat(Mails.recipientsOf(caseRef, 2)).containsExactly("deputy.dpo@norshire.example",
				"dpo@norshire.example");
	}

	@Test
	void aReminderStaysInsideTheWall() {
		String caseRef = this.house.police().submits(PoliceRequest.inOrder().about("Hattie Handler", "1980-01-01"));
		this.reminders.remind(caseRef, Reminder.Kind.ANSWER_OVERDUE);
		assertThat(Mails.recipientsOf(caseRef, 2)).contains("dpo@norshire.example")
			.doesNotContain("handler@norshire.example", "manager@norshire.example");
	}

	@Test
	void everybodySeesTheirOwnMailAndNobodyElses() {
		String caseRef = this.house.police().submits(PoliceRequest.inOrder());
		this.asked.add(caseRef, List.of("service-education"));
		this.reminders.searchDue(caseRef, "education");
		Mails.recipientsOf(caseRef, 1);
		Desk searcher = this.house.of("searcher.education");
		String list = searcher.page("/staff/outbox").text();
		assertThat(list).contains(caseRef, "search-due");
		Matcher link = Pattern.compile("/staff/outbox/[0-9a-f-]{36}").matcher(list);
		assertThat(link.find()).isTrue();
		assertThat(searcher.page(link.group()).text()).contains(caseRef + ": a search is late");
		for (String other : List.of("handler", "searcher.adults", "admin")) {
			assertThat(this.house.of(other).page("/staff/outbox").text()).doesNotContain(caseRef);
			assertThat(this.house.of(other).page(link.group()).status()).isEqualTo(404);
		}
	}

}
