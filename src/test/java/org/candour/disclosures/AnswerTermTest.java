package org.candour.disclosures;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.candour.cases.Term;
import org.candour.cases.Urgency;
import org.candour.deadlines.Calendars;
import org.candour.deadlines.DisclosureClock;
import org.candour.law.Gateway;
import org.candour.law.LawCatalogue;
import org.candour.law.TheLaw;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Within what time a request under each kind of rule is answered. */
class AnswerTermTest {

	private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 23);

	private static final Calendars CALENDARS = Calendars.of(TheLaw.bankHolidays());

	private final LawCatalogue law = TheLaw.shipped();

	private final AnswerTerm terms = new AnswerTerm(this.law, new DisclosureClock(CALENDARS.england(), CALENDARS.uk()));

	@ParameterizedTest(name = "{0}, {1}: {2} working days")
	@CsvSource({ "GW-NCA, ROUTINE, 5", "GW-NCA, HOURS, 0", "GW-NCA, DAYS, 5", "GW-POL-TPM, ROUTINE, 20",
			"GW-SIS, ROUTINE, 5", "GW-SIS, HOURS, 0", "GW-CONTRACT, ROUTINE, 10", "GW-DEA, ROUTINE, 10",
			"GW-DWP-109B, ROUTINE, 10", "GW-POL-WARR, ROUTINE, 0", "GW-LIFE, LIFE, 0", "GW-NAFN, ROUTINE, 10",
			"GW-FOREIGN, ROUTINE, 15", "GW-HMRC-P2, ROUTINE, 0" })
	void theCouncilsOwnWorkingDays(String gateway, Urgency urgency, int days) {
		assertThat(term(gateway, urgency, Map.of())).isEqualTo(new Term.Service(days));
	}

	/** T-37, and what an order or notice says for itself. */
	@ParameterizedTest(name = "{0} {1} {2}: {3}")
	@CsvSource({ "GW-POL-PACE, dateServed, 2026-11-23, 2026-11-30", "GW-POL-PACE, dateServed, 2026-11-20, 2026-11-27",
			"GW-POL-PACE, orderDate, 2026-12-04, 2026-12-04", "GW-CPS-SUM, summonsDate, 2027-01-11, 2027-01-11",
			"GW-HMRC-P2, complyBy, 2026-12-18, 2026-12-18", "GW-COR, complyBy, 2026-12-05, 2026-12-05",
			"GW-PSFA-NOTICE, complyBy, 2026-12-08, 2026-12-08", "GW-CONTRACT, agreedDate, 2026-12-01, 2026-12-01",
			"GW-DWP-109B, complyBy, 2026-12-01, 2026-12-01" })
	void aDayThatSomebodyElseSets(String gateway, String field, String day, LocalDate due) {
		assertThat(term(gateway, Urgency.ROUTINE, Map.of(field, day))).isEqualTo(new Term.Stated(due));
	}

	/**
	 * T-35, S-17: ten working days of the kingdom after 23 November end on 8 December.
	 */
	@ParameterizedTest
	@CsvSource({ "2026-12-07, 2026-12-08", "2026-12-09, 2026-12-09" })
	void aFraudNoticeIsDueNoEarlierThanTheActAllows(String asked, LocalDate due) {
		assertThat(term("GW-PSFA-NOTICE", Urgency.ROUTINE, Map.of("noticeDate", "2026-11-23", "complyBy", asked)))
			.isEqualTo(new Term.Stated(due));
	}

	@ParameterizedTest
	@CsvSource({ "soon", "''" })
	void whatIsNoDayCountsAsNone(String day) {
		assertThat(term("GW-DWP-109B", Urgency.ROUTINE, Map.of("complyBy", day))).isEqualTo(new Term.Service(10));
	}

	private Term term(String gateway, Urgency urgency, Map<String, String> particulars) {
		return this.terms.of(this.law.of(Gateway.class).newest(gateway).orElseThrow(), form(gateway, particulars),
				RECEIVED, urgency);
	}

	static RequestForm form(String gateway, Map<String, String> particulars) {
		return new RequestForm(gateway, null, null, null, null, null, null, null, null, null, null,
				new HashMap<>(particulars));
	}

}
