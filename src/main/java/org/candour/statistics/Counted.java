package org.candour.statistics;

import java.util.function.BiFunction;

/**
 * A table of counts to be made: every case counted stands in one cell.
 *
 * @param id stands in addresses
 * @param sum how many, by the codes of row and column
 * @param drill which marks these are, by the same codes
 * @param share code of the column whose share of each row is shown too, or null
 */
record Counted(String id, String group, String title, String note, String head, Figure.Chart chart, Lines rows,
		Lines columns, BiFunction<String, String, Counts.Sum> sum, BiFunction<String, String, Drill> drill,
		String share) {

	/** The same, with the share of one column in per cent. */
	Counted withShare(String column) {
		return new Counted(this.id, this.group, this.title, this.note, this.head, this.chart, this.rows, this.columns,
				this.sum, this.drill, column);
	}

	Counts.Sum at(int row, int column) {
		return this.sum.apply(this.rows.codes().get(row), this.columns.codes().get(column));
	}

}
