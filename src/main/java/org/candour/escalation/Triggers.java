package org.candour.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import org.candour.law.Escalation;
import org.candour.law.Escalation.Weight;
import org.candour.law.LawCatalogue;

import org.springframework.stereotype.Component;

/** Reads triggers and weighs them by the catalogue. */
@Component
class Triggers {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final LawCatalogue law;

	private final Clock clock;

	Triggers(LawCatalogue law, Clock clock) {
		this.law = law;
		this.clock = clock;
	}

	/**
	 * Reads {@code ESC-05}; a suffix as in {@code ESC-05-A} or {@code ESC-05-M} says
	 * whether the case may go on or must wait, where the catalogue leaves it to the
	 * circumstances.
	 * @throws org.candour.law.LawNotUsable if there is no such trigger
	 */
	Trigger read(String text) {
		String code = text.replaceFirst("-[AM]$", "");
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), LONDON);
		Weight weight = this.law.of(Escalation.class).require(code, today).weight();
		return new Trigger(code, switch (weight) {
			case MANDATORY -> true;
			case ADVISORY -> false;
			// in doubt the case waits
			case DEPENDS -> !text.endsWith("-A");
		});
	}

}
