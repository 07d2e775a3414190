package org.candour.figures;

import java.util.List;

/**
 * Counts before anything is suppressed. Every case counted stands in exactly one cell, so
 * that rows and columns add up.
 *
 * @param title what is counted
 * @param rows labels, one for each row
 * @param columns labels, one for each column
 * @param counts by row and column, none negative
 */
public record CountTable(String title, List<String> rows, List<String> columns, List<List<Long>> counts) {

	public CountTable {
		rows = List.copyOf(rows);
		columns = List.copyOf(columns);
		counts = counts.stream().map(List::copyOf).toList();
		int width = columns.size();
		if (counts.size() != rows.size() || counts.stream().anyMatch((row) -> row.size() != width)) {
			throw new IllegalArgumentException("A table has one count for each row and column.");
		}
		if (counts.stream().flatMap(List::stream).anyMatch((count) -> count < 0)) {
			throw new IllegalArgumentException("A count is never negative.");
		}
	}

}
