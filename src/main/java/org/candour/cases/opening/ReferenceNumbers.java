package org.candour.cases.opening;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;

import org.candour.cases.CaseFiles;
import org.candour.cases.CaseKind;
import org.candour.cases.CaseReference;

import org.springframework.stereotype.Component;

/**
 * Draws case references. Numbers are random within the year, not counted: a sequence
 * would show outsiders that a walled case stands between two others.
 */
@Component
class ReferenceNumbers {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final int NUMBERS = 1_000_000;

	private static final int ATTEMPTS = 100;

	private final SecureRandom random = new SecureRandom();

	private final CaseFiles cases;

	private final Clock clock;

	ReferenceNumbers(CaseFiles cases, Clock clock) {
		this.cases = cases;
		this.clock = clock;
	}

	/**
	 * A free reference of the current year in London.
	 * @throws IllegalStateException if the year's numbers are all but used up
	 */
	CaseReference draw(CaseKind kind) {
		int year = this.clock.instant().atZone(LONDON).getYear();
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			CaseReference reference = CaseReference.of(kind, year, this.random.nextInt(NUMBERS));
			if (!this.cases.existsById(reference.value())) {
				return reference;
			}
		}
		throw new IllegalStateException("The case numbers of %d are used up.".formatted(year));
	}

}
