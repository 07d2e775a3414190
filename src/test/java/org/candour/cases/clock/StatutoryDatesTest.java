package org.candour.cases.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.candour.cases.CaseKind;
import org.candour.cases.NewCase;
import org.candour.cases.Party;
import org.candour.cases.PartyRole;
import org.candour.cases.Term;
import org.candour.cases.Urgency;
import org.candour.cases.opening.OpenCase;
import org.candour.law.Regime;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** The clock of a rights request is a list of events; its dates follow from them. */
@CandourTest
class StatutoryDatesTest {

	@Autowired
	OpenCase cases;

	@Autowired
	StatutoryDates dates;

	@Autowired
	CaseDeadlines clock;

	@Autowired
	TransactionTemplate transaction;

	@Test
	void theDueDateRunsFromASaturday() {
		String caseRef = open("R-ACCESS", "2026-11-21T21:30:00Z", Regime.UKGDPR);
		assertThat(this.clock.dueOn(caseRef)).isEqualTo(LocalDate.of(2026, 12, 21));
	}

	@Test
	void clarificationAddsSevenDays() {
		String caseRef = open("R-ACCESS", "2026-10-05T09:00:00Z", Regime.UKGDPR);
		record(caseRef, ClockEventKind.CLARIFICATION_ASKED, "2026-10-08");
		assertThat(this.clock.dueOn(caseRef)).as("nothing falls due while the question is open")
			.isAfter(LocalDate.of(2026, 12, 1));
		record(caseRef, ClockEventKind.CLARIFICATION_ANSWERED, "2026-10-14");
		assertThat(this.clock.dueOn(caseRef)).isEqualTo(LocalDate.of(2026, 11, 12));
	}

	@Test
	void aSecondLegKeepsTheEventsOfTheFirst() {
		String caseRef = open("R-ACCESS", "2026-10-05T09:00:00Z", Regime.UKGDPR);
		record(caseRef, ClockEventKind.IDENTITY_RECEIVED, "2026-10-12");
		this.transaction.executeWithoutResult((status) -> this.dates.add(caseRef, Regime.PART3));
		this.transaction.executeWithoutResult((status) -> this.dates.add(caseRef, Regime.PART3));
		List<LegDeadline> legs = this.dates.of(caseRef);
		assertThat(legs).extracting(LegDeadline::regime).containsExactlyInAnyOrder(Regime.UKGDPR, Regime.PART3);
		assertThat(legs).extracting(LegDeadline::dueOn).containsOnly(LocalDate.of(2026, 11, 12));
	}

	private String open(String right, String received, Regime... regimes) {
		return this.transaction
			.execute((status) -> this.cases
				.open(new NewCase(CaseKind.RIGHTS, "access-request", Urgency.ROUTINE, "RECEIVED", "RIGHTS_CASE",
						Instant.parse(received), List.of(new Party(PartyRole.SUBJECT, "Wilhelmina Testperson", null)),
						null, new Term.Statutory(right, Set.of(regimes))))
				.reference());
	}

	private void record(String caseRef, ClockEventKind kind, String day) {
		this.transaction.executeWithoutResult((status) -> this.dates.record(caseRef, kind, LocalDate.parse(day)));
	}

}
