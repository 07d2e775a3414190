package org.candour.figures;

import java.util.List;

/**
 * A table that may be shown. Each cell is a number, {@link SmallNumbers#SMALL} or
 * {@link SmallNumbers#HELD}.
 *
 * @param cells by row and column
 * @param rowTotals one for each row
 * @param columnTotals one for each column
 * @param total of everything
 */
public record ProtectedTable(String title, List<String> rows, List<String> columns, List<List<String>> cells,
		List<String> rowTotals, List<String> columnTotals, String total) {

	public ProtectedTable {
		rows = List.copyOf(rows);
		columns = List.copyOf(columns);
		cells = cells.stream().map(List::copyOf).toList();
		rowTotals = List.copyOf(rowTotals);
		columnTotals = List.copyOf(columnTotals);
	}

	/** Whether anything stands in for a number. */
	public boolean suppressed() {
		return this.cells.stream().flatMap(List::stream).anyMatch(SmallNumbers::hidden)
				|| this.rowTotals.stream().anyMatch(SmallNumbers::hidden)
				|| this.columnTotals.stream().anyMatch(SmallNumbers::hidden) || SmallNumbers.hidden(this.total);
	}

}
