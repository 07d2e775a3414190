package org.candour.calendar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.cases.CaseKind;
import org.candour.cases.NewCase;
import org.candour.cases.Party;
import org.candour.cases.PartyRole;
import org.candour.cases.Term;
import org.candour.cases.Urgency;
import org.candour.cases.clock.CaseDeadlines;
import org.candour.cases.clock.MovedDate;
import org.candour.cases.opening.OpenCase;
import org.candour.law.CalendarInUse;
import org.candour.staff.Person;
import org.candour.staff.Role;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** One version of the bank holidays is in use at a time, everywhere. */
@CandourTest
class CalendarOfTheMomentTest {

	private static final Person OFFICER = new Person("calendar.officer", "Test Officer", Set.of(Role.DPO), Set.of());

	private static final Person SIRO = new Person("calendar.siro", "Test Siro", Set.of(Role.SIRO), Set.of());

	@Autowired
	private ApplicationContext context;

	@Autowired
	private ProposeCalendar propose;

	@Autowired
	private DecideCalendar decide;

	@Autowired
	private CalendarInUse calendar;

	@Autowired
	private OpenCase cases;

	@Autowired
	private CaseDeadlines clock;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void aMondayInJune() {
		ClockUtil.setCurrentTime(Date.from(Instant.parse("2027-06-14T09:00:00Z")));
	}

	@AfterEach
	void backToTheLawFolder() {
		ClockUtil.reset();
		CalendarAgain.asShipped(this.context);
	}

	@Test
	void anotherInstanceReckonsByWhatWasConfirmed() {
		CalendarOfTheMoment elsewhere = new CalendarOfTheMoment(new StoredVersions(this.jdbc), this.jdbc, this.context);
		assertThat(elsewhere.newest()).isEmpty();
		this.decide.confirm(proposed(OFFICER), SIRO);
		assertThat(elsewhere.newest()).hasValueSatisfying((one) -> assertThat(one).isEqualTo(this.calendar.current()));
	}

	@Test
	void whoeverProposesDoesNotConfirm() {
		Person both = new Person("calendar.both", "Test Both", Set.of(Role.DPO, Role.LEGAL), Set.of());
		long number = proposed(both);
		assertThatExceptionOfType(CalendarRefused.class).isThrownBy(() -> this.decide.confirm(number, both))
			.satisfies((refused) -> assertThat(refused.reasons()).first().asString().contains("SD9"));
		assertThatExceptionOfType(DataAccessException.class).as("nor does the database allow it")
			.isThrownBy(() -> this.jdbc
				.sql("update calendar_version set state = 'CONFIRMED', decided_by = proposed_by, decided_at = now()")
				.update());
	}

	@Test
	void aDecidedVersionIsKeptAsItIs() {
		this.decide.confirm(proposed(OFFICER), SIRO);
		for (String change : List.of("update calendar_version set state = 'REJECTED'", "delete from calendar_version",
				"update calendar_version set holidays = '{}'", "truncate calendar_version")) {
			assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(change).update());
		}
	}

	@Test
	void aCaseFiledAtTheSameMomentIsFiledFirstAndThenMoved() throws Exception {
		long number = proposed(OFFICER);
		ExecutorService siro = Executors.newSingleThreadExecutor();
		try {
			Filed filed = this.transaction.execute((status) -> {
				String caseRef = open();
				Future<List<MovedDate>> confirmation = siro.submit(() -> this.decide.confirm(number, SIRO));
				assertThatExceptionOfType(TimeoutException.class).as("it waits")
					.isThrownBy(() -> confirmation.get(500, TimeUnit.MILLISECONDS));
				assertThat(this.clock.dueOn(caseRef)).isEqualTo("2027-06-21");
				return new Filed(caseRef, confirmation);
			});
			assertThat(filed.confirmation().get()).extracting(MovedDate::caseRef).contains(filed.caseRef());
			assertThat(this.clock.dueOn(filed.caseRef())).isEqualTo("2027-06-22");
		}
		finally {
			siro.shutdown();
		}
	}

	@Test
	void whoeverWorksOnACaseNeverWaitsForAChangeAndTheDatesFollowAfterwards() throws Exception {
		String present = this.transaction.execute((status) -> open());
		long number = proposed(OFFICER);
		ExecutorService siro = Executors.newSingleThreadExecutor();
		try {
			Filed filed = this.transaction.execute((status) -> {
				// a step of the present case is being taken: its trail is locked before
				// any date is asked for
				this.jdbc.sql("select 1 from audit_head where chain = :chain for update")
					.param("chain", present)
					.query(Integer.class)
					.single();
				Future<List<MovedDate>> confirmation = siro.submit(() -> this.decide.confirm(number, SIRO));
				assertThatExceptionOfType(TimeoutException.class)
					.isThrownBy(() -> confirmation.get(200, TimeUnit.MILLISECONDS));
				return new Filed(open(), confirmation);
			});
			assertThat(filed.confirmation().get()).extracting(MovedDate::caseRef).contains(present);
			await().untilAsserted(() -> assertThat(this.clock.dueOn(filed.caseRef())).isEqualTo("2027-06-22"));
		}
		finally {
			siro.shutdown();
		}
	}

	@Test
	void datesThatDifferFromTheirFactsAreMendedAtStart() {
		String caseRef = this.transaction.execute((status) -> open());
		this.jdbc.sql("update case_clock set due_on = '2027-06-20' where case_ref = :ref")
			.param("ref", caseRef)
			.update();
		new DatesThatFollow(this.decide).atStart();
		assertThat(this.clock.dueOn(caseRef)).isEqualTo("2027-06-21");
		assertThat(this.decide.repair()).as("then there is nothing to do").isEmpty();
	}

	private String open() {
		return this.cases
			.open(new NewCase(CaseKind.DISCLOSURE, "police-disclosure", Urgency.ROUTINE, "RECEIVED",
					"DISCLOSURE_REGISTER", Instant.parse("2027-06-14T09:00:00Z"),
					List.of(new Party(PartyRole.SUBJECT, "Zofia Sampleperson", LocalDate.of(1990, 4, 1))),
					new Party(PartyRole.REQUESTER, "PC Sample", null), new Term.Service(5)))
			.reference();
	}

	private long proposed(Person person) {
		this.propose.propose(withExtra(), false, person);
		return this.jdbc.sql("select number from calendar_version where state = 'PROPOSED'").query(Long.class).single();
	}

	private static byte[] withExtra() {
		try {
			return Files.readString(Path.of("law/calendar/bank-holidays.json"))
				.replaceFirst("\"events\": \\[", "\"events\": [{\"title\": \"Extra\", \"date\": \"2027-06-17\"},")
				.getBytes(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A case that is being filed while somebody confirms. */
	private record Filed(String caseRef, Future<List<MovedDate>> confirmation) {
	}

}
