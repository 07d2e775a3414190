package org.candour.disclosures.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;

import org.candour.cases.RuleBroken;
import org.candour.law.DisclosureRefusal;
import org.candour.law.LawCatalogue;

import org.springframework.stereotype.Component;

/** Checks that reason codes are codes of the catalogue that may be used today. */
@Component
public class ReasonCodes {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final LawCatalogue law;

	private final Clock clock;

	ReasonCodes(LawCatalogue law, Clock clock) {
		this.law = law;
		this.clock = clock;
	}

	/** Codes as a process hands them over; none if it has none. */
	public static List<String> texts(Collection<?> codes) {
		return (codes != null) ? codes.stream().map(Object::toString).toList() : List.of();
	}

	/** The codes, if each may be used today. */
	public List<String> known(List<String> codes) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), LONDON);
		for (String code : codes) {
			if (this.law.of(DisclosureRefusal.class).find(code, today).isEmpty()) {
				throw new RuleBroken("DR", "There is no such reason code in the catalogue.");
			}
		}
		return codes.stream().distinct().sorted().toList();
	}

	/** The codes, which must be known and at least one. */
	public List<String> atLeastOne(List<String> codes) {
		if (codes.isEmpty()) {
			throw new RuleBroken("DR", "Give at least one reason code (DR) for what is not disclosed.");
		}
		return known(codes);
	}

	/**
	 * The codes, which must be known, at least one, and such as may be said where the law
	 * compels: that something is not necessary is not among them.
	 */
	public List<String> whenCompelled(List<String> codes) {
		List<String> known = atLeastOne(codes);
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), LONDON);
		if (known.stream()
			.anyMatch((code) -> this.law.disclosureRefusal(code, today)
				.filter(DisclosureRefusal::whenCompelled)
				.isEmpty())) {
			throw new RuleBroken("DR",
					"The law lets this be demanded: whether it is necessary is not judged again, so this code cannot be given.");
		}
		return known;
	}

}
