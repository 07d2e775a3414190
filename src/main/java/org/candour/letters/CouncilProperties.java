package org.candour.letters;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The council's details as letters carry them, each with its first day. A change is a new
 * entry, so that a letter of an earlier day can be explained.
 */
@ConfigurationProperties("candour.council")
public record CouncilProperties(List<CouncilDetails> details) {

	public CouncilProperties {
		details = (details != null) ? List.copyOf(details) : List.of();
	}

	/** The details in force on a day (London). */
	public CouncilDetails on(LocalDate day) {
		return this.details.stream()
			.filter((entry) -> !entry.from().isAfter(day))
			.max(Comparator.comparing(CouncilDetails::from))
			.orElse(CouncilDetails.UNNAMED);
	}

}
