package org.candour.scenarios;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.Workflow;
import org.candour.cases.clock.CalendarDependentDate;
import org.candour.cases.clock.CalendarDependentDates;
import org.candour.cases.clock.MovedDate;
import org.candour.deadlines.Calendars;
import org.candour.deadlines.WorkingDays;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** The day on which the officer's advice is due follows a change of the bank holidays. */
@CandourTest
class AdviceDayTest {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Workflow workflow;

	@Autowired
	private AuditTrail audit;

	@Autowired
	private PlatformTransactionManager transactions;

	private ComplaintWork desk;

	private House house;

	@BeforeEach
	void begin() {
		House.itIs(Instant.parse("2026-11-25T10:00:00Z"));
		this.desk = new ComplaintWork(this.context);
		this.house = this.desk.house();
	}

	@AfterEach
	void putTheClockBack() {
		ClockUtil.reset();
	}

	@Test
	void anotherBankHolidayMovesTheDayAndTheTaskAndTheChaser() {
		String ref = asked();
		assertThat(this.house.of("dpo").due(ref, "advise")).isEqualTo(endOf("2026-11-30"));
		assertThat(this.house.timers(ref, "advice-late")).containsExactly(endOf("2026-11-30"));
		Calendars calendars = withHolidayOn("2026-11-27");
		MovedDate moved = new MovedDate(ref, CalendarDependentDate.ADVICE, LocalDate.of(2026, 11, 30),
				LocalDate.of(2026, 12, 1));
		CalendarDependentDates keeper = this.context.getBeansOfType(CalendarDependentDates.class)
			.values()
			.stream()
			.filter((one) -> one.movedBy(calendars).contains(moved))
			.findFirst()
			.orElseThrow();
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			keeper.reckonAgain(ref, calendars);
			// as whoever moves dates does, so that figures follow
			this.audit.record(AuditAction.CLOCK_CHANGED, ref, Map.of("change", "CALENDAR"));
			this.workflow.followCalendar(ref);
		});
		assertThat(this.house.of("dpo").due(ref, "advise")).isEqualTo(endOf("2026-12-01"));
		assertThat(this.house.timers(ref, "advice-late")).containsExactly(endOf("2026-12-01"));
		assertThat(keeper.movedBy(calendars)).doesNotContain(moved);
	}

	@Test
	void adviceThatWasGivenMovesNoMore() {
		String ref = asked();
		this.house.of("dpo").completes(ref, "advise", Map.of("advice", "AGREE", "adviceText", "Yes."));
		Calendars calendars = withHolidayOn("2026-11-27");
		assertThat(this.context.getBeansOfType(CalendarDependentDates.class).values())
			.flatMap((keeper) -> keeper.movedBy(calendars))
			.noneMatch((moved) -> moved.caseRef().equals(ref) && moved.what() == CalendarDependentDate.ADVICE);
	}

	/** A complaint on which the officer must advise (ESC-09). */
	private String asked() {
		String ref = this.desk.openCase();
		this.desk.enquired(ref, "handler");
		return ref;
	}

	private Calendars withHolidayOn(String day) {
		OneMoreHoliday holidays = new OneMoreHoliday(this.context.getBean(WorkingDays.class), LocalDate.parse(day));
		return new Calendars("one-more", holidays, holidays);
	}

	private static Instant endOf(String day) {
		return LocalDate.parse(day).atTime(23, 59).atZone(LONDON).toInstant();
	}

}
