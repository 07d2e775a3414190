package org.candour.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.candour.figures.CountTable;
import org.candour.figures.ProtectedTable;
import org.candour.figures.SmallNumbers;
import org.candour.statistics.Figure.Cell;
import org.candour.statistics.Figure.Chart;
import org.candour.statistics.Figure.Row;

/** Figures whose lines do not add up: each stands for itself. */
final class ShownLists {

	private ShownLists() {
	}

	/** A line of a number, which is small or not. */
	static Row number(String label, Counts.Sum sum, Drill drill) {
		return new Row(label, false, List.of(new Cell(SmallNumbers.count(sum.counted()), true, drill)));
	}

	/** A line of two numbers that add up, and the share of the first. */
	static Row pair(String label, Counts.Sum first, Counts.Sum second, Drill firstDrill, Drill secondDrill) {
		List<Long> counts = List.of(first.counted(), second.counted());
		ProtectedTable shown = SmallNumbers
			.protect(new CountTable(label, List.of(label), List.of("1", "2"), List.of(counts)));
		List<String> cells = shown.cells().get(0);
		long base = counts.get(0) + counts.get(1);
		boolean held = cells.contains(SmallNumbers.HELD);
		return new Row(label, false,
				List.of(new Cell(cells.get(0), true, firstDrill), new Cell(cells.get(1), true, secondDrill),
						new Cell(shown.rowTotals().get(0), false, null),
						new Cell(held ? SmallNumbers.HELD : SmallNumbers.percent(counts.get(0), base), false, null)));
	}

	/** Codes of a measure that add up, each with its share of all. */
	static Figure shares(String id, String group, String title, String note, String head, View view, Measure measure,
			UnaryOperator<String> name) {
		List<String> codes = view.counts().codes(measure);
		List<Long> numbers = codes.stream()
			.map((code) -> view.counts().sum(measure, (count) -> count.a().equals(code)).counted())
			.toList();
		long base = numbers.stream().mapToLong(Long::longValue).sum();
		Lines lines = Lines.of(codes, name);
		ProtectedTable shown = SmallNumbers
			.protect(new CountTable(title, lines.labels(), List.of("Number"), numbers.stream().map(List::of).toList()));
		List<Row> rows = new ArrayList<>();
		for (int row = 0; row < codes.size(); row++) {
			String number = shown.cells().get(row).get(0);
			boolean held = number.equals(SmallNumbers.HELD) || SmallNumbers.hidden(shown.total());
			rows.add(new Row(lines.labels().get(row), false, List.of(
					new Cell(number, true, view.drill(measure).a(codes.get(row))),
					new Cell(held ? SmallNumbers.HELD : SmallNumbers.percent(numbers.get(row), base), false, null))));
		}
		if (rows.size() > 1) {
			rows.add(new Row("All", true,
					List.of(new Cell(shown.total(), false, null), new Cell(SmallNumbers.NONE, false, null))));
		}
		return new Figure(id, group, title, note, head, List.of("Number", "Share, %"), Chart.BARS, rows);
	}

	/** How long it took: number, average and median, for each first code and for all. */
	static Figure days(String id, String group, String title, String note, Lines rows, Counts counts, View view) {
		List<Row> lines = new ArrayList<>();
		Map<Integer, Long> all = new TreeMap<>();
		List<List<Long>> numbers = new ArrayList<>();
		List<Map<Integer, Long>> histograms = new ArrayList<>();
		for (String code : rows.codes()) {
			Map<Integer, Long> histogram = histogram(counts, code);
			histogram.forEach((days, number) -> all.merge(days, number, Long::sum));
			histograms.add(histogram);
			numbers.add(List.of(size(histogram)));
		}
		ProtectedTable shown = SmallNumbers.protect(new CountTable(title, rows.labels(), List.of("Answered"), numbers));
		for (int row = 0; row < rows.size(); row++) {
			lines.add(days(rows.labels().get(row), false, shown.cells().get(row).get(0), histograms.get(row),
					view.drill(Measure.DAYS).a(rows.codes().get(row))));
		}
		if (lines.size() > 1) {
			lines.add(days("All", true, shown.total(), all, null));
		}
		return new Figure(id, group, title, note, "What was asked", List.of("Average days", "Median days", "Answered"),
				Chart.BARS, lines);
	}

	private static Row days(String label, boolean total, String number, Map<Integer, Long> histogram, Drill drill) {
		boolean hidden = SmallNumbers.hidden(number);
		Spread spread = new Spread(histogram);
		return new Row(label, total, List.of(new Cell(hidden ? SmallNumbers.HELD : spread.average(), !total, null),
				new Cell(hidden ? SmallNumbers.HELD : spread.median(), false, null), new Cell(number, false, drill)));
	}

	private static Map<Integer, Long> histogram(Counts counts, String code) {
		boolean walled = counts.sum(Measure.DAYS, (count) -> count.a().equals(code)).takesWalled();
		Map<Integer, Long> histogram = new TreeMap<>();
		counts.of(Measure.DAYS)
			.filter((count) -> count.a().equals(code))
			.forEach((count) -> histogram.merge(count.value(), walled ? count.open() + count.walled() : count.open(),
					Long::sum));
		return histogram;
	}

	private static long size(Map<Integer, Long> histogram) {
		return histogram.values().stream().mapToLong(Long::longValue).sum();
	}

}
