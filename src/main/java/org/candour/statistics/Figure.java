package org.candour.statistics;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One figure as it may be shown: a table, and whether it is drawn.
 *
 * @param id stands in addresses
 * @param group under which heading it stands
 * @param note what it means, in a sentence or two
 * @param head what the rows are
 * @param columns headings of the columns
 * @param chart how it is drawn
 * @param rows the lines; a total comes last
 */
record Figure(String id, String group, String title, String note, String head, List<String> columns, Chart chart,
		List<Row> rows) {

	/** How a figure is drawn. */
	enum Chart {

		/** Not at all. */
		NONE,
		/** A bar for each row, of the first column. */
		BARS,
		/** A bar for each row, put together of its columns. */
		STACKED

	}

	/**
	 * A line of a figure.
	 *
	 * @param total whether it sums up the others
	 */
	record Row(String label, boolean total, List<Cell> cells) {
	}

	/**
	 * A cell.
	 *
	 * @param text as it is shown: a number or what stands in for it
	 * @param drawn whether it is a part of the picture
	 * @param drill which cases it counts, or null if they cannot be listed
	 */
	record Cell(String text, boolean drawn, @JsonIgnore Drill drill) {

		/** Whether its cases can be listed. */
		@JsonProperty
		public boolean listed() {
			return this.drill != null;
		}

	}

	Optional<Cell> cell(int row, int column) {
		boolean there = row >= 0 && row < this.rows.size() && column >= 0 && column < this.columns.size();
		return there ? Optional.of(this.rows.get(row).cells().get(column)) : Optional.empty();
	}

}
