package org.candour.complaints;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.candour.cases.CaseNotFound;
import org.candour.cases.KeptDate;
import org.candour.cases.KeptDates;
import org.candour.cases.MovedDate;
import org.candour.deadlines.Calendars;
import org.candour.deadlines.ClockFacts;
import org.candour.deadlines.Reckoning;
import org.candour.deadlines.StatutoryClock;
import org.candour.law.LawCatalogue;
import org.candour.law.Regime;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The dates of complaints, which the law sets from the day of receipt (DL-9). */
@Component
class ComplaintDates implements KeptDates {

	private static final String RIGHT = "R-COMPLAIN";

	private final ComplaintFiles complaints;

	private final StatutoryClock clock;

	private final LawCatalogue law;

	ComplaintDates(ComplaintFiles complaints, StatutoryClock clock, LawCatalogue law) {
		this.complaints = complaints;
		this.clock = clock;
		this.law = law;
	}

	/** The dates of a complaint received on a day. */
	Dates of(LocalDate receivedOn) {
		return reckon(receivedOn, this.clock);
	}

	@Override
	@Transactional(readOnly = true)
	public List<MovedDate> movedBy(Calendars calendars) {
		StatutoryClock other = new StatutoryClock(this.law, calendars.england());
		return this.complaints.findOfOpenCases().stream().flatMap((complaint) -> moved(complaint, other)).toList();
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void reckonAgain(String caseRef, Calendars calendars) {
		Complaint complaint = this.complaints.findById(caseRef).orElseThrow(CaseNotFound::new);
		Dates dates = reckon(complaint.receivedOn(), new StatutoryClock(this.law, calendars.england()));
		complaint.follow(dates.acknowledgeBy(), dates.target());
		this.complaints.saveAndFlush(complaint);
	}

	private static Stream<MovedDate> moved(Complaint complaint, StatutoryClock other) {
		Dates after = reckon(complaint.receivedOn(), other);
		return Stream
			.of(new MovedDate(complaint.caseRef(), KeptDate.ACKNOWLEDGEMENT, complaint.acknowledgeBy(),
					after.acknowledgeBy()),
					new MovedDate(complaint.caseRef(), KeptDate.TARGET, complaint.targetOn(), after.target()))
			.filter(MovedDate::moves);
	}

	private static Dates reckon(LocalDate receivedOn, StatutoryClock clock) {
		Reckoning reckoning = clock.reckon(ClockFacts.received(RIGHT, Regime.UKGDPR, receivedOn));
		boolean statutory = reckoning.kind() == Reckoning.Kind.ACKNOWLEDGEMENT;
		return new Dates(statutory ? reckoning.due() : null, reckoning.target());
	}

	/**
	 * What is to be done by when.
	 *
	 * @param acknowledgeBy or null where the law sets no day
	 * @param target the council's own, for the outcome
	 */
	record Dates(LocalDate acknowledgeBy, LocalDate target) {
	}

}
