package org.candour.disclosures;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;

import org.candour.cases.Term;
import org.candour.cases.Urgency;
import org.candour.deadlines.DisclosureClock;
import org.candour.law.Gateway;
import org.candour.law.LawCatalogue;
import org.candour.law.RequestField;
import org.candour.law.RequestField.Meaning;
import org.candour.law.ResponseTime;

import org.springframework.stereotype.Component;

/**
 * Within what time a request under a power is to be answered. A day that the order,
 * notice or agreement sets is the body's to state and the pure clock's to judge; working
 * days are the council's own and stand still while the request lies with the body.
 */
@Component
public class AnswerTerm {

	private final LawCatalogue law;

	private final DisclosureClock clock;

	AnswerTerm(LawCatalogue law, DisclosureClock clock) {
		this.law = law;
		this.clock = clock;
	}

	/**
	 * The term. Where a day has to be stated and is not yet, the request is due the day
	 * it came: the form is asked for at once, and the day follows from it.
	 * @param received day of receipt, Europe/London
	 */
	public Term of(Gateway gateway, RequestForm form, LocalDate received, Urgency urgency) {
		ResponseTime time = gateway.time();
		Optional<LocalDate> stated = day(gateway, form, Meaning.ANSWER_BY);
		if (stated.isPresent() || time.daysIfNoDate() != null) {
			LocalDate from = day(gateway, form, Meaning.COUNTS_FROM).orElse(received);
			return new Term.Stated(this.clock.reckon(gateway, from, stated.orElse(null)).due());
		}
		return new Term.Service(workingDays(time, urgency));
	}

	/** What counts in hours is answered the same day. */
	private static int workingDays(ResponseTime time, Urgency urgency) {
		if (urgency == Urgency.LIFE || urgency == Urgency.HOURS) {
			return 0;
		}
		return Stream.of(time.slaWorkingDays(), time.workingDaysAtMost())
			.filter((days) -> days != null)
			.findFirst()
			.orElse(0);
	}

	/** What the form says in the field of the power that has this meaning. */
	public Optional<LocalDate> day(Gateway gateway, RequestForm form, Meaning meaning) {
		return Stream.concat(gateway.extraFields().stream(), gateway.optionalFields().stream())
			.filter((field) -> this.law.of(RequestField.class)
				.newest(field)
				.filter((row) -> row.meaning() == meaning)
				.isPresent())
			.flatMap((field) -> form.particular(field).stream())
			.flatMap(AnswerTerm::day)
			.findFirst();
	}

	/** What is no day is found when the form is checked. */
	private static Stream<LocalDate> day(String text) {
		try {
			return Stream.of(LocalDate.parse(text));
		}
		catch (DateTimeParseException ex) {
			return Stream.empty();
		}
	}

}
