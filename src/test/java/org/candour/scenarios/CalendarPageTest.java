package org.candour.scenarios;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.candour.cases.MovedCases;
import org.candour.cases.NewCase;
import org.candour.cases.OpenCase;
import org.candour.cases.Party;
import org.candour.cases.PartyRole;
import org.candour.cases.Term;
import org.candour.cases.Urgency;
import org.candour.deadlines.Calendars;
import org.candour.law.CalendarInUse;
import org.candour.law.Regime;
import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

	private static final String PAGE = "/staff/calendar";

	/** A Thursday that the shipped file does not know as a bank holiday. */
	private static final String EXTRA = "2027-06-17";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MovedCases cases;

	@Autowired
	private CalendarInUse calendar;

	private final String shipped = Files.readString(Path.of("law/calendar/bank-holidays.json"));

	private House house;

	CalendarPageTest() throws IOException {
	}

	@BeforeEach
	void aMondayInJune() {
		this.house = new House(this.context);
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

		assertThat(proposes("dpo", withExtra(), false).status()).isEqualTo(200);
		assertThat(this.house.of("dpo").page(PAGE).text())
			.contains(across, walled, right, "Mon 21 Jun 2027", "Tue 22 Jun 2027", "Thu 17 Jun 2027", "Fri 18 Jun 2027",
					"Somebody else has to confirm it")
			.doesNotContain(after, "Put it to use");
		assertThat(row(across).due()).as("a proposal moves nothing").isEqualTo("2027-06-21");
		assertThat(this.house.of("siro").page(PAGE).text()).contains(across, "Put it to use")
			.doesNotContain(walled, after, "Connie", "Quillfeather");

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

		assertThat(press("siro").text()).as("once more").contains("No date of a case that you may open moved.");
		assertThat(changes(across)).hasSize(1);
	}

	@Test
	void aStepBegunBeforeCountsAcrossTheNewBankHoliday() {
		House.itIs(Instant.parse("2027-06-16T09:00:00Z"));
		String caseRef = this.house.police().submits(PoliceRequest.inOrder());
		assertThat(task(caseRef)).startsWith("2027-06-17");
		House.itIs(Instant.parse("2027-06-20T09:00:00Z"));
		proposes("dpo", withExtra(), true);
		assertThat(press("siro").status()).isEqualTo(200);
		assertThat(task(caseRef)).as("from the day it was begun, not from today").startsWith("2027-06-18");
	}

	@Test
	void everyCaseOnFileHasTheDatesThatItsFactsGive() {
		this.house.police().submits(PoliceRequest.inOrder());
		assertThat(this.cases.foreseen(Calendars.of(this.calendar.current()))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "handler", "approver", "manager", "admin" })
	void onlyThoseWhoKeepTheLawSeeThePage(String username) {
		assertThat(this.house.of(username).page(PAGE).status()).isEqualTo(403);
		assertThat(proposes(username, withExtra(), false).status()).isEqualTo(403);
	}

	@Test
	void tasklistLeadsThoseWhoKeepTheLawToThePage() {
		proposes("dpo", withExtra(), false);
		assertThat(this.house.of("handler").asks("/staff/api/calendar"))
			.hasToString("{\"keeps\":false,\"waiting\":false}");
		assertThat(this.house.of("dpo").asks("/staff/api/calendar")).hasToString("{\"keeps\":true,\"waiting\":false}");
		assertThat(this.house.of("siro").asks("/staff/api/calendar")).hasToString("{\"keeps\":true,\"waiting\":true}");
	}

	@Test
	void whoeverApprovesDoesNotProposeAndTheOtherWayRound() {
		assertThat(proposes("siro", withExtra(), false).status()).isEqualTo(403);
		proposes("dpo", withExtra(), false);
		assertThat(press("dpo").status()).isEqualTo(403);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "not json | In the file it is not JSON.",
					"[] | In the file it is not in the shape of www.gov.uk/bank-holidays.json.",
					"{\"scotland\": {\"events\": []}} | In the file there are no bank holidays of england-and-wales." })
	void aFileThatIsNoneIsRefusedInASentence(String content, String sentence) {
		Answer answer = proposes("dpo", content, false);
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.text()).contains(sentence);
	}

	@Test
	void anOlderFileIsRefused() {
		assertThat(proposes("dpo", without2028(), false).text()).contains(
				"The file ends on 31 December 2027 and is older than the calendar in use, which reaches to 31 December 2028.");
	}

	@Test
	void theSameFileIsRefused() {
		assertThat(proposes("dpo", this.shipped, false).text()).contains("nothing would change");
	}

	@Test
	void daysThatHavePassedChangeOnlyWhenThePersonSaysSo() {
		String changed = this.shipped.replace("2027-05-03", "2027-05-04");
		Answer unsaid = proposes("dpo", changed, false);
		assertThat(unsaid.status()).isEqualTo(422);
		assertThat(unsaid.text()).contains("days that have passed: 3 May 2027, 4 May 2027.");
		assertThat(proposes("dpo", changed, true).text()).contains("It changes days that have passed.");
	}

	@Test
	void aHugeFileIsRefused() {
		assertThat(proposes("dpo", this.shipped + " ".repeat(300_000), false).text()).contains("larger than 256 KB");
	}

	@Test
	void aSecondProposalWaitsForTheFirstAndARejectedOneChangesNothing() {
		proposes("dpo", withExtra(), false);
		assertThat(proposes("deputy.dpo", withExtra(), false).text()).contains("A proposal waits already.");
		long number = waiting();
		assertThat(this.house.of("siro").presses(PAGE + "/" + number + "/withdrawal").status()).isEqualTo(200);
		assertThat(this.house.of("siro").presses(PAGE + "/" + number + "/confirmation").text())
			.contains("decided before: rejected by siro");
		assertThat(this.calendar.current().version()).isEqualTo("2026-11-23");
	}

	private Answer proposes(String username, String json, boolean changesPast) {
		return this.house.of(username)
			.sends(PAGE + "?changesPast=" + changesPast,
					Multipart.file("bank-holidays.json", json.getBytes(StandardCharsets.UTF_8)));
	}

	private Answer press(String username) {
		long number = this.jdbc.sql("select max(number) from calendar_version").query(Long.class).single();
		return this.house.of(username).presses(PAGE + "/" + number + "/confirmation");
	}

	private List<Answer> bothPress(String... usernames) throws Exception {
		List<Callable<Answer>> presses = new ArrayList<>();
		for (String username : usernames) {
			this.house.of(username).page(PAGE);
			presses.add(() -> press(username));
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

	private String withExtra() {
		return this.shipped.replaceFirst("\"events\": \\[", "\"events\": [{\"title\": \"Extra\", \"date\": \"" + EXTRA
				+ "\", \"notes\": \"\", \"bunting\": true},");
	}

	private String without2028() {
		return this.shipped.replaceAll("(?m)^.*\"date\": \"2028-.*\\R", "").replaceAll("},(\\s*])", "}$1");
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
		return this.house.of("handler2").task(caseRef, "call-back-requester").path("due").asText();
	}

	private long waiting() {
		return this.jdbc.sql("select number from calendar_version where state = 'PROPOSED'").query(Long.class).single();
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
