package org.candour.cases.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.candour.deadlines.Clarification;
import org.candour.deadlines.ClockFacts;
import org.candour.law.Regime;

/** The events of one leg's clock, read as the facts that its dates follow from. */
record LegHistory(String right, Regime regime, List<ClockEvent> events) {

	/**
	 * Calendar days after which an unanswered question lets the request lapse: thirty
	 * until the reminder, ten from it.
	 */
	static final int DAYS_TO_CLARIFY = 40;

	/**
	 * The facts. While a question is open, the dates assume that the answer takes all the
	 * days allowed, so that nothing falls due in the meantime; they are provisional.
	 */
	ClockFacts facts() {
		LocalDate received = latest(ClockEventKind.RECEIVED).orElseThrow();
		List<Clarification> questions = questions();
		LocalDate asOf = openSince().map((asked) -> asked.plusDays(DAYS_TO_CLARIFY)).orElse(received);
		ClockFacts facts = ClockFacts.received(this.right, this.regime, received)
			.withIdentityReceived(latest(ClockEventKind.IDENTITY_RECEIVED).orElse(null))
			.withFeePaid(latest(ClockEventKind.FEE_PAID).orElse(null))
			.withClarifications(questions)
			.asOf(asOf);
		return latest(ClockEventKind.EXTENDED).map(facts::extendedBy).orElse(facts);
	}

	/** The questions in the order asked; each is closed by the answer that follows. */
	List<Clarification> questions() {
		List<Clarification> questions = new ArrayList<>();
		LocalDate asked = null;
		for (ClockEvent event : this.events) {
			if (event.kind() == ClockEventKind.CLARIFICATION_ASKED && asked == null) {
				asked = event.happenedOn();
			}
			else if (event.kind() == ClockEventKind.CLARIFICATION_ANSWERED && asked != null) {
				questions.add(new Clarification(asked, event.happenedOn()));
				asked = null;
			}
		}
		if (asked != null) {
			questions.add(new Clarification(asked, null));
		}
		return questions;
	}

	Optional<LocalDate> openSince() {
		return questions().stream().filter(Clarification::open).map(Clarification::asked).findFirst();
	}

	Optional<LocalDate> first(ClockEventKind kind) {
		return days(kind).stream().findFirst();
	}

	Optional<LocalDate> latest(ClockEventKind kind) {
		return days(kind).stream().max(Comparator.naturalOrder());
	}

	List<LocalDate> days(ClockEventKind kind) {
		return this.events.stream().filter((event) -> event.kind() == kind).map(ClockEvent::happenedOn).toList();
	}

}
