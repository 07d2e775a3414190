package org.candour.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.candour.figures.CountTable;
import org.candour.figures.ProtectedTable;
import org.candour.figures.SmallNumbers;
import org.candour.statistics.Figure.Cell;
import org.candour.statistics.Figure.Row;

/** Turns tables of counts into figures that may be shown. */
final class ShownTables {

	private static final String ALL = "All";

	private ShownTables() {
	}

	/** A table that stands for itself; a walled case counts in a cell of five or more. */
	static Figure alone(Counted table) {
		return figure(table, SmallNumbers.protect(counts(table, (row, column) -> table.at(row, column).counted())));
	}

	/**
	 * Tables that count the same cases over the same columns. Walled cases count in a
	 * column if they do in all its cells in all the tables, so that all have the same
	 * totals.
	 */
	static List<Figure> together(Counted... tables) {
		List<Boolean> walled = IntStream.range(0, tables[0].columns().size())
			.mapToObj((column) -> List.of(tables).stream().allMatch((table) -> takesWalled(table, column)))
			.toList();
		List<CountTable> counts = List.of(tables)
			.stream()
			.map((table) -> counts(table,
					(row, column) -> walled.get(column) ? table.at(row, column).all() : table.at(row, column).open()))
			.toList();
		List<ProtectedTable> shown = SmallNumbers.protectTogether(counts);
		return IntStream.range(0, tables.length).mapToObj((i) -> figure(tables[i], shown.get(i))).toList();
	}

	private static boolean takesWalled(Counted table, int column) {
		return IntStream.range(0, table.rows().size()).allMatch((row) -> table.at(row, column).takesWalled());
	}

	private static CountTable counts(Counted table, Number number) {
		List<List<Long>> counts = IntStream.range(0, table.rows().size())
			.mapToObj((row) -> IntStream.range(0, table.columns().size())
				.mapToObj((column) -> number.of(row, column))
				.toList())
			.toList();
		return new CountTable(table.title(), table.rows().labels(), table.columns().labels(), counts);
	}

	private static Figure figure(Counted table, ProtectedTable shown) {
		boolean wide = table.columns().size() > 1;
		List<String> columns = new ArrayList<>(shown.columns());
		if (wide) {
			columns.add(ALL);
		}
		int share = (table.share() != null) ? table.columns().codes().indexOf(table.share()) : -1;
		if (share >= 0) {
			columns.add(shown.columns().get(share) + ", %");
		}
		List<Row> rows = new ArrayList<>();
		for (int row = 0; row < table.rows().size(); row++) {
			String code = table.rows().codes().get(row);
			rows.add(row(table, new Line(shown.rows().get(row), code, shown.cells().get(row),
					shown.rowTotals().get(row), counted(shown, table, row)), share));
		}
		if (rows.size() > 1) {
			rows.add(row(table, new Line(ALL, null, shown.columnTotals(), shown.total(), counted(shown, table, -1)),
					share));
		}
		return new Figure(table.id(), table.group(), table.title(), table.note(), table.head(), columns, table.chart(),
				rows);
	}

	private static Row row(Counted table, Line line, int share) {
		boolean total = line.code() == null;
		List<Cell> cells = new ArrayList<>();
		for (int column = 0; column < line.cells().size(); column++) {
			String code = table.columns().codes().get(column);
			cells
				.add(new Cell(line.cells().get(column), !total, total ? null : table.drill().apply(line.code(), code)));
		}
		if (line.cells().size() > 1) {
			cells.add(new Cell(line.total(), false, null));
		}
		if (share >= 0) {
			cells.add(new Cell(share(line, share), false, null));
		}
		return new Row(line.label(), total, cells);
	}

	/** A share tells nothing that is held back in its row. */
	private static String share(Line line, int column) {
		boolean held = line.cells().contains(SmallNumbers.HELD) || SmallNumbers.hidden(line.total());
		long base = line.counts().stream().mapToLong(Long::longValue).sum();
		return held ? SmallNumbers.HELD : SmallNumbers.percent(line.counts().get(column), base);
	}

	/** The counts behind a line, for its share alone; of all lines for -1. */
	private static List<Long> counted(ProtectedTable shown, Counted table, int row) {
		return IntStream.range(0, shown.columns().size())
			.mapToObj((column) -> (row >= 0) ? table.at(row, column).counted()
					: IntStream.range(0, table.rows().size()).mapToLong((one) -> table.at(one, column).counted()).sum())
			.toList();
	}

	private interface Number {

		Long of(int row, int column);

	}

	private record Line(String label, String code, List<String> cells, String total, List<Long> counts) {
	}

}
