package org.candour.matching;

import java.util.List;

import org.candour.matching.csv.Field;
import org.candour.matching.csv.FieldKind;

/** What the results of data matching look like. */
public record ResultLayout(String version, List<Column> columns) {

	/** The column by which a match is named. */
	static final String ID = "match_id";

	public ResultLayout {
		columns = List.copyOf(columns);
	}

	List<Field> fields() {
		return this.columns.stream()
			.map((column) -> new Field(column.name(), column.kind(), column.required(), column.longest(), null))
			.toList();
	}

	/** A column, and whether it is of the match or of one of its two records. */
	public record Column(String name, Part part, FieldKind kind, boolean required, int longest) {
	}

	/** What a column tells of. */
	public enum Part {

		MATCH, FIRST, SECOND

	}

}
