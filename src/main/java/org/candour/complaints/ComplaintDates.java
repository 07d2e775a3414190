package org.candour.complaints;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.candour.cases.CaseNotFound;
import org.candour.cases.clock.CalendarDependentDate;
import org.candour.cases.clock.CalendarDependentDates;
import org.candour.cases.clock.DerivedDates;
import org.candour.cases.clock.DueDates.DueDate;
import org.candour.cases.clock.Duty;
import org.candour.cases.clock.MovedDate;
import org.candour.deadlines.Calendars;
import org.candour.deadlines.ClockFacts;
import org.candour.deadlines.Reckoning;
import org.candour.deadlines.StatutoryClock;
import org.candour.deadlines.Step;
import org.candour.law.LawCatalogue;
import org.candour.law.Regime;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The dates of complaints, which the law sets from the day of receipt (DL-9). */
@Component
class ComplaintDates implements CalendarDependentDates, DerivedDates {

	private static final String RIGHT = "R-COMPLAIN";

	/** The rule of the council's own target. */
	private static final String TARGET = "DL-14";

	/** The rules of the acknowledgement. */
	private static final Set<String> STATUTE = Set.of("DL-9", "DL-4");

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

	@Override
	@Transactional(readOnly = true)
	public Stream<DueDate> of(String caseRef) {
		return this.complaints.findById(caseRef).stream().flatMap(this::derived);
	}

	/**
	 * The acknowledgement, which the law sets; then the outcome, by the council's target.
	 */
	@Override
	@Transactional(readOnly = true)
	public Optional<Duty> duty(String caseRef) {
		return this.complaints.findById(caseRef).map((complaint) -> {
			boolean acknowledged = complaint.acknowledgedOn() != null || complaint.acknowledgeBy() == null;
			return Duty.until(acknowledged ? complaint.targetOn() : complaint.acknowledgeBy());
		});
	}

	private Stream<DueDate> derived(Complaint complaint) {
		List<Step> steps = this.clock.reckon(facts(complaint.receivedOn())).derivation();
		DueDate acknowledgement = new DueDate("Acknowledgement", null, complaint.acknowledgeBy(), false,
				steps.stream().filter((step) -> !TARGET.equals(step.rule())).toList());
		DueDate outcome = new DueDate("Outcome (the council's own target)", null, complaint.targetOn(), false,
				steps.stream().filter((step) -> !STATUTE.contains(step.rule())).toList());
		return Stream.of(acknowledgement, outcome).filter((date) -> date.due() != null);
	}

	private static Stream<MovedDate> moved(Complaint complaint, StatutoryClock other) {
		Dates after = reckon(complaint.receivedOn(), other);
		return Stream.of(
				new MovedDate(complaint.caseRef(), CalendarDependentDate.ACKNOWLEDGEMENT, complaint.acknowledgeBy(),
						after.acknowledgeBy()),
				new MovedDate(complaint.caseRef(), CalendarDependentDate.TARGET, complaint.targetOn(), after.target()))
			.filter(MovedDate::moves);
	}

	private static Dates reckon(LocalDate receivedOn, StatutoryClock clock) {
		Reckoning reckoning = clock.reckon(facts(receivedOn));
		boolean statutory = reckoning.kind() == Reckoning.Kind.ACKNOWLEDGEMENT;
		return new Dates(statutory ? reckoning.due() : null, reckoning.target());
	}

	private static ClockFacts facts(LocalDate receivedOn) {
		return ClockFacts.received(RIGHT, Regime.UKGDPR, receivedOn);
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
