package org.candour.scenarios;

import java.time.Instant;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.calendar.CalendarAgain;
import org.candour.law.CalendarInUse;
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

import static org.assertj.core.api.Assertions.assertThat;

/** Who may propose and confirm bank holidays, and which files are refused. */
@CandourTest
class CalendarProposalTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private CalendarInUse calendar;

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

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "not json | In the file it is not JSON.",
					"[] | In the file it is not in the shape of www.gov.uk/bank-holidays.json.",
					"{\"scotland\": {\"events\": []}} | In the file there are no bank holidays of england-and-wales." })
	void aFileThatIsNoneIsRefusedInASentence(String content, String sentence) {
		Answer answer = this.holidays.proposes("dpo", content, false);
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.text()).contains(sentence);
	}

	@Test
	void anOlderFileIsRefused() {
		assertThat(this.holidays.proposes("dpo", NewerHolidays.without2028(), false).text()).contains(
				"The file ends on 31 December 2027 and is older than the calendar in use, which reaches to 31 December 2028.");
	}

	@Test
	void theSameFileIsRefused() {
		assertThat(this.holidays.proposes("dpo", NewerHolidays.shipped(), false).text())
			.contains("nothing would change");
	}

	@Test
	void daysThatHavePassedChangeOnlyWhenThePersonSaysSo() {
		String changed = NewerHolidays.shipped().replace("2027-05-03", "2027-05-04");
		Answer unsaid = this.holidays.proposes("dpo", changed, false);
		assertThat(unsaid.status()).isEqualTo(422);
		assertThat(unsaid.text()).contains("days that have passed: 3 May 2027, 4 May 2027.");
		assertThat(this.holidays.proposes("dpo", changed, true).text()).contains("It changes days that have passed.");
	}

	@Test
	void aHugeFileIsRefused() {
		assertThat(this.holidays.proposes("dpo", NewerHolidays.shipped() + " ".repeat(300_000), false).text())
			.contains("larger than 256 KB");
	}

	@Test
	void aSecondProposalWaitsForTheFirstAndARejectedOneChangesNothing() {
		this.holidays.proposes("dpo", NewerHolidays.withExtra(), false);
		assertThat(this.holidays.proposes("deputy.dpo", NewerHolidays.withExtra(), false).text())
			.contains("A proposal waits already.");
		long number = waiting();
		assertThat(this.house.of("siro").presses(NewerHolidays.PAGE + "/" + number + "/withdrawal").status())
			.isEqualTo(200);
		assertThat(this.house.of("siro").presses(NewerHolidays.PAGE + "/" + number + "/confirmation").text())
			.contains("decided before: rejected by siro");
		assertThat(this.calendar.current().version()).isEqualTo("2026-11-23");
	}

	@Test
	void whoeverApprovesDoesNotProposeAndTheOtherWayRound() {
		assertThat(this.holidays.proposes("siro", NewerHolidays.withExtra(), false).status()).isEqualTo(403);
		this.holidays.proposes("dpo", NewerHolidays.withExtra(), false);
		assertThat(this.holidays.press("dpo").status()).isEqualTo(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "handler", "approver", "manager", "admin" })
	void onlyThoseWhoKeepTheLawSeeThePage(String username) {
		assertThat(this.house.of(username).page(NewerHolidays.PAGE).status()).isEqualTo(403);
		assertThat(this.holidays.proposes(username, NewerHolidays.withExtra(), false).status()).isEqualTo(403);
	}

	@Test
	void tasklistLeadsThoseWhoKeepTheLawToThePage() {
		this.holidays.proposes("dpo", NewerHolidays.withExtra(), false);
		assertThat(this.house.of("handler").menu()).doesNotContainKey(NewerHolidays.PAGE);
		assertThat(this.house.of("dpo").menu()).containsEntry(NewerHolidays.PAGE, 0);
		assertThat(this.house.of("siro").menu()).containsEntry(NewerHolidays.PAGE, 1);
	}

	private long waiting() {
		return this.jdbc.sql("select number from calendar_version where state = 'PROPOSED'").query(Long.class).single();
	}

}
