package org.candour.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.candour.law.Gateway;
import org.candour.law.ResponseTime;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * When a request under a power is to be answered, as a pure function. Working days are
 * those of England, except for a least period of notice, which counts those of the whole
 * kingdom (Public Authorities (Fraud, Error and Recovery) Act 2025 s.74).
 */
@Component
public class DisclosureClock {

	private static final String RULE = "TIME";

	private final WorkingDays england;

	private final WorkingDays uk;

	public DisclosureClock(WorkingDays england, @Qualifier("ukWorkingDays") WorkingDays uk) {
		this.england = england;
		this.uk = uk;
	}

	/**
	 * Reckons the date.
	 * @param received day of receipt or service, Europe/London
	 * @param stated date that the order or notice states, or null
	 * @throws CalendarMissing if a date lies outside the loaded years
	 */
	public DisclosureDue reckon(Gateway gateway, LocalDate received, LocalDate stated) {
		this.england.isWorkingDay(received);
		ResponseTime time = gateway.time();
		Derivation derivation = new Derivation();
		derivation.step(gateway.code(), "It was received, given or served on %s.", received);
		List<Objection> objections = new ArrayList<>();
		LocalDate earliest = null;
		LocalDate due = switch (time.rule()) {
			case SERVICE_LEVEL -> england(derivation, received, time.slaWorkingDays());
			case AT_MOST -> england(derivation, received, time.workingDaysAtMost());
			case IMMEDIATE -> derivation.step(RULE, "It is answered at once, on %s.", received);
			case AT_LEAST -> {
				earliest = derivation.step(RULE,
						"%d working days of the United Kingdom (calendar %s) must be left, to %%s."
							.formatted(time.ukWorkingDaysAtLeast(), this.uk.version()),
						this.uk.plus(received, time.ukWorkingDaysAtLeast()));
				yield atLeast(derivation, earliest, stated, objections);
			}
			default -> stated(derivation, time, received, stated, objections);
		};
		LocalDate reviewBy = (time.reviewDays() != null) ? derivation.step(RULE,
				"A review of the notice can be asked for until %s.", received.plusDays(time.reviewDays())) : null;
		LocalDate appealBy = (time.appealDays() != null)
				? derivation.step(RULE, "An appeal can be made until %s.", received.plusDays(time.appealDays())) : null;
		return new DisclosureDue(due, earliest, reviewBy, appealBy, derivation.steps(), this.england.version(),
				objections);
	}

	private LocalDate england(Derivation derivation, LocalDate received, int days) {
		return derivation.step(RULE,
				"%d working days of England (calendar %s) end on %%s.".formatted(days, this.england.version()),
				this.england.plus(received, days));
	}

	private static LocalDate atLeast(Derivation derivation, LocalDate earliest, LocalDate stated,
			List<Objection> objections) {
		if (stated != null && stated.isBefore(earliest)) {
			objections.add(new Objection(Objection.NOTICE_TOO_SHORT, "stated",
					"The notice asks for an answer by %s, before the first day it may lawfully ask for, %s."
						.formatted(Derivation.inWords(stated), Derivation.inWords(earliest))));
			return earliest;
		}
		return (stated != null) ? derivation.step(RULE, "The notice states %s.", stated) : earliest;
	}

	private LocalDate stated(Derivation derivation, ResponseTime time, LocalDate received, LocalDate stated,
			List<Objection> objections) {
		if (stated != null) {
			return derivation.step(RULE, "The order, notice or agreement states %s.", stated);
		}
		if (time.daysIfNoDate() != null) {
			// an order's own days are not a period of the Act, so they do not roll
			return derivation.step(RULE, "No date is stated, so %d days apply, to %%s.".formatted(time.daysIfNoDate()),
					received.plusDays(time.daysIfNoDate()));
		}
		if (time.slaWorkingDays() != null) {
			return england(derivation, received, time.slaWorkingDays());
		}
		objections.add(new Objection(Objection.DATE_NEEDED, "stated",
				"The date has to be taken from the order, notice or agreement."));
		return null;
	}

}
