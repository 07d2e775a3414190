package org.candour.matching;

import java.util.List;

import org.candour.matching.csv.Field;
import org.candour.matching.csv.FieldKind;

/**
 * The specification of a kind of record that the council gives, such as payroll.
 *
 * @param version of the specification; stands in every extract's record
 * @param service code of the service area that holds the records, or null
 * @param purpose what comparing them finds
 * @param mostRejectedPercent how many rows of a hundred may be rejected
 * @param key fields that together name a record
 */
public record RecordType(String code, String name, String version, String service, String purpose,
		int mostRejectedPercent, List<String> key, List<Asked> fields) {

	public RecordType {
		key = List.copyOf(key);
		fields = List.copyOf(fields);
	}

	/** The columns of the table. */
	public List<Field> columns() {
		return this.fields.stream().map(Asked::field).toList();
	}

	/**
	 * A field that is asked for.
	 *
	 * @param purpose why (N-23)
	 */
	public record Asked(String name, FieldKind kind, boolean required, int longest, List<String> choices,
			String purpose) {

		public Asked {
			choices = (choices != null) ? List.copyOf(choices) : List.of();
		}

		Field field() {
			return new Field(this.name, this.kind, this.required, this.longest, this.choices);
		}

	}

}
