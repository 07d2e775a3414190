package org.candour.scenarios;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.calendar.CalendarAgain;
import org.candour.cases.CaseKind;
import org.candour.cases.NewCase;
import org.candour.cases.Party;
import org.candour.cases.PartyRole;
import org.candour.cases.Term;
import org.candour.cases.Urgency;
import org.candour.cases.clock.MovedCases;
import org.candour.cases.opening.OpenCase;
import org.candour.cases.steps.AskedGroups;
import org.candour.deadlines.Calendars;
import org.candour.law.CalendarInUse;
import org.candour.law.Regime;
import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A bank holiday is added: one officer proposes GOV.UK's newer file, another confirms it,
 * and the open cases whose dates it touches move, and no others.
 */
@CandourTest
class CalendarPageTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MovedCases cases;

	@Autowired
	private CalendarInUse calendar;

	@Autowired
	private AskedGroups asked;

	private House house;

	private NewerHolidays holidays;

	@BeforeEach
	void aMondayInJune() {
		this.house = new House(this.context);
		this.holidays = new NewerHolidays(this.house, this.jdbc);
		House.itIs(Instant.parse("2027-06-14T09:00:00Z"));
	}

	@AfterEach
	void backToTheLawFolder() {
		ClockUtil.reset();
		CalendarAgain.asShipped(this.context);
	}

	@Test
	void theCasesThatTheNewBankHolidayTouchesMoveAndNoOthers() throws Exception {
		String across = this.house.police().submits(PoliceRequest.inOrder());
		String walled = this.house.police().submits(PoliceRequest.inOrder().about("Connie Councillor", "1960-04-04"));
		String right = rightsCase("2027-05-17T09:00:00Z");
		House.itIs(Instant.parse("2027-06-18T09:00:00Z"));
		String after = this.house.police().submits(PoliceRequest.inOrder());
		House.itIs(Instant.parse("2027-06-15T09:00:00Z"));
		String taskDue = task(across);
		Row untouched = row(after);

		assertThat(this.holidays.proposes("dpo", NewerHolidays.withExtra(), false).status()).isEqualTo(200);
		assertThat(this.house.of("dpo").page(NewerHolidays.PAGE).text())
			.contains(across, walled, right, "Mon 21 Jun 2027", "Tue 22 Jun 2027", "Thu 17 Jun 2027", "Fri 18 Jun 2027",
					"Somebody else has to confirm it")
			.doesNotContain(after, "Put it to use");
		assertThat(row(across).due()).as("a proposal moves nothing").isEqualTo("2027-06-21");
		assertThat(this.house.of("siro").page(NewerHolidays.PAGE).text()).contains(across, "Put it to use")
			.doesNotContain(walled, after, "Connie", "Quillfeather");

		this.asked.add(across, List.of("legal"));
		List<Answer> answers = bothPress("siro", "legal");
		assertThat(answers).extracting(Answer::status).containsOnly(200);
		assertThat(answers).extracting(Answer::text).anyMatch((page) -> page.contains(across));
		assertThat(audited("CALENDAR_CONFIRMED")).isOne();

		assertThat(row(across)).isEqualTo(new Row(LocalDate.of(2027, 6, 22), LocalDate.of(2027, 6, 18), 1));
		assertThat(row(walled).due()).isEqualTo("2027-06-22");
		assertThat(statutoryDue(right)).isEqualTo("2027-06-18");
		assertThat(row(after)).isEqualTo(untouched);
		assertThat(this.house.timers(across, "answer-overdue")).containsExactly(london("2027-06-22"));
		assertThat(this.house.timers(across, "warning-due")).containsExactly(london("2027-06-18"));
		assertThat(this.house.timers(after, "answer-overdue")).containsExactly(london("2027-06-25"));
		assertThat(task(across)).as("a step due before the bank holiday").isEqualTo(taskDue);
		assertThat(changes(across)).containsExactly(
				"DUE=2027-06-21/2027-06-22;WARNING=2027-06-17/2027-06-18;calendar=2027-06-15;change=CALENDAR");
		assertThat(changes(after)).isEmpty();
		assertThat(this.cases.foreseen(Calendars.of(this.calendar.current()))).as("every case follows its facts")
			.isEmpty();
		JsonNode reckoned = this.house.of("handler")
			.asks("/staff/deadlines?right=R-ACCESS&regime=UKGDPR&received=2027-05-17");
		assertThat(reckoned.path("due").asText()).isEqualTo("2027-06-18");
		assertThat(reckoned.path("calendarVersion").asText()).isEqualTo("2027-06-15");

		assertThat(this.holidays.press("siro").text()).as("once more")
			.contains("No date of a case that you may open moved.");
		assertThat(changes(across)).hasSize(1);
	}

	@Test
	void aStepBegunBeforeCountsAcrossTheNewBankHoliday() {
		House.itIs(Instant.parse("2027-06-16T09:00:00Z"));
		String caseRef = this.house.police().submits(PoliceRequest.inOrder());
		assertThat(task(caseRef)).startsWith("2027-06-17");
		House.itIs(Instant.parse("2027-06-20T09:00:00Z"));
		this.holidays.proposes("dpo", NewerHolidays.withExtra(), true);
		assertThat(this.holidays.press("siro").status()).isEqualTo(200);
		assertThat(task(caseRef)).as("from the day it was begun, not from today").startsWith("2027-06-18");
	}

	@Test
	void everyCaseOnFileHasTheDatesThatItsFactsGive() {
		this.house.police().submits(PoliceRequest.inOrder());
		assertThat(this.cases.foreseen(Calendars.of(this.calendar.current()))).isEmpty();
	}

	private List<Answer> bothPress(String... usernames) throws Exception {
		List<Callable<Answer>> presses = new ArrayList<>();
		for (String username : usernames) {
			this.house.of(username).page(NewerHolidays.PAGE);
			presses.add(() -> this.holidays.press(username));
		}
		ExecutorService people = Executors.newFixedThreadPool(usernames.length);
		try {
			List<Answer> answers = new ArrayList<>();
			for (Future<Answer> answer : people.invokeAll(presses)) {
				answers.add(answer.get());
			}
			return answers;
		}
		finally {
			people.shutdown();
		}
	}

	private String rightsCase(String received) {
		return this.context.getBean(TransactionTemplate.class)
			.execute((status) -> this.context.getBean(OpenCase.class)
				.open(new NewCase(CaseKind.RIGHTS, "access-request", Urgency.ROUTINE, "RECEIVED", "RIGHTS_CASE",
						Instant.parse(received), List.of(new Party(PartyRole.SUBJECT, "Zofia Sampleperson", null)),
						null, new Term.Statutory("R-ACCESS", Set.of(Regime.UKGDPR))))
				.reference());
	}

	private Row row(String caseRef) {
		return this.jdbc.sql("select due_on, warning_on, version from case_clock where case_ref = :ref")
			.param("ref", caseRef)
			.query((row, number) -> new Row(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class),
					row.getLong(3)))
			.single();
	}

	private LocalDate statutoryDue(String caseRef) {
		return this.jdbc.sql("select due_on from case_statutory_clock where case_ref = :ref")
			.param("ref", caseRef)
			.query(LocalDate.class)
			.single();
	}

	/** When the first step of a case is due. */
	private String task(String caseRef) {
		return this.house.of("handler2").task(caseRef, "call-back-requester").path("followUp").asText();
	}

	private long audited(String action) {
		return this.jdbc.sql("select count(*) from audit_trail where action = :action and at >= :since")
			.param("action", action)
			.param("since", Instant.parse("2027-06-15T00:00:00Z").atOffset(ZoneOffset.UTC))
			.query(Long.class)
			.single();
	}

	/** What the trail says of a case's dates that followed the calendar. */
	private List<String> changes(String caseRef) {
		return this.jdbc
			.sql("select facts from audit_trail where case_ref = :ref and facts like '%change=CALENDAR%' order by id")
			.param("ref", caseRef)
			.query(String.class)
			.list();
	}

	private static Instant london(String day) {
		return LocalDate.parse(day).atTime(22, 59).toInstant(ZoneOffset.UTC);
	}

	/** A case's stored dates, and how often they were written again. */
	private record Row(LocalDate due, LocalDate warning, long version) {
	}

}
