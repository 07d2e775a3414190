package org.candour.matching.csv;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number counted from 1, without the line of names
 * @param whole whether it has as many values as the table has columns
 * @param values in the order of the specification's fields; empty where nothing is given
 */
public record CsvRow(long number, boolean whole, List<String> values) {

	@Override
	public String toString() {
		return "CsvRow " + this.number;
	}

}
