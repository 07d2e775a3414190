package org.candour.retention;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.candour.law.LawCatalogue;
import org.candour.law.RetentionClass;
import org.candour.law.RetentionClass.Otherwise;

import org.springframework.stereotype.Component;

/** How long each class of record is kept (section 12), from the law data. */
@Component
public class RetentionSchedule {

	private static final String PERMANENT = "PERMANENT";

	private final LawCatalogue law;

	RetentionSchedule(LawCatalogue law) {
		this.law = law;
	}

	/**
	 * The day on which a record may be disposed of, or none if it is kept for good.
	 * @throws org.candour.law.LawNotUsable if the class is unknown (N-13)
	 */
	public Optional<LocalDate> end(String retentionClass, LocalDate start) {
		return end(retentionClass, start, Set.of());
	}

	/**
	 * The same where circumstances ask for longer: the longest period counts.
	 * @param circumstances codes as the schedule names them; others are not heeded
	 */
	Optional<LocalDate> end(String retentionClass, LocalDate start, Set<String> circumstances) {
		RetentionClass kept = this.law.of(RetentionClass.class).require(retentionClass, start);
		List<String> longer = kept.otherwise()
			.stream()
			.filter((one) -> circumstances.contains(one.when()))
			.map(Otherwise::until)
			.toList();
		if (kept.permanent() || longer.contains(PERMANENT)) {
			return Optional.empty();
		}
		return Stream.concat(Stream.of(start.plus(kept.period())),
				longer.stream()
					.filter((until) -> until.startsWith("P"))
					.map((until) -> start.plus(Period.parse(until))))
			.max(Comparator.naturalOrder());
	}

}
