package org.candour.retention;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;

import org.springframework.stereotype.Component;

/** How long each class of record is kept (section 12). */
@Component
class RetentionSchedule {

	private static final Map<String, Period> KEPT = Map.of("DISCLOSURE_REGISTER", Period.ofYears(6));

	/**
	 * The day on which a record may be disposed of.
	 * @throws IllegalArgumentException if the class is unknown (N-13)
	 */
	LocalDate end(String retentionClass, LocalDate start) {
		Period kept = KEPT.get(retentionClass);
		if (kept == null) {
			throw new IllegalArgumentException("Unknown retention class.");
		}
		return start.plus(kept);
	}

}
