package org.candour.law.api;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.candour.law.Catalogue;
import org.candour.law.LawRow;

/**
 * A row of the law and whether it may be used.
 *
 * @param catalogue name of the catalogue that holds it
 * @param whyNot why it may not be used, as a sentence; absent if it may
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RowView(String catalogue, boolean usable, String whyNot, LawRow row) {

	static RowView of(Catalogue<?> catalogue, LawRow row, LocalDate day) {
		if (row.inForce(day)) {
			return new RowView(catalogue.name(), true, null, row);
		}
		return new RowView(catalogue.name(), false,
				row.enabled() ? "It is not in force on the day." : row.disabledBecause(), row);
	}

}
