package org.candour.retention;

import java.time.LocalDate;
import java.util.Optional;

import org.candour.law.LawCatalogue;
import org.candour.law.RetentionClass;

import org.springframework.stereotype.Component;

/** How long each class of record is kept (section 12), from the law data. */
@Component
public class RetentionSchedule {

	private final LawCatalogue law;

	RetentionSchedule(LawCatalogue law) {
		this.law = law;
	}

	/**
	 * The day on which a record may be disposed of, or none if it is kept for good.
	 * @throws org.candour.law.LawNotUsable if the class is unknown (N-13)
	 */
	public Optional<LocalDate> end(String retentionClass, LocalDate start) {
		RetentionClass kept = this.law.of(RetentionClass.class).require(retentionClass, start);
		return kept.permanent() ? Optional.empty() : Optional.of(start.plus(kept.period()));
	}

}
