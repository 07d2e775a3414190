package org.candour.law.api;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.candour.law.LawRow;

/**
 * A row of the law and whether it may be used.
 *
 * @param whyNot why it may not be used, as a sentence; absent if it may
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RowView(boolean usable, String whyNot, LawRow row) {

	static RowView of(LawRow row, LocalDate day) {
		if (row.inForce(day)) {
			return new RowView(true, null, row);
		}
		return new RowView(false, row.enabled() ? "It is not in force on the day." : row.disabledBecause(), row);
	}

}
