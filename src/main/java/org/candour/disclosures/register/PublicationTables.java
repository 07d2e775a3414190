package org.candour.disclosures.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import org.candour.figures.CountTable;
import org.candour.figures.SmallNumbers;

/**
 * Counts become tables over the same quarters. Walled cases are counted where every
 * number they would stand in is five or more; else they are left out of all, so that the
 * tables agree with each other and give no walled case away.
 */
final class PublicationTables {

	private static final Map<String, Function<CountedAnswers, String>> BREAKDOWNS = breakdowns();

	private final List<Integer> quarters;

	PublicationTables(List<Integer> quarters) {
		this.quarters = List.copyOf(quarters);
	}

	/** One table for each breakdown, all of the same answers. */
	List<CountTable> answers(List<CountedAnswers> all) {
		List<CountedAnswers> counted = withoutTellingWalls(all);
		return BREAKDOWNS.entrySet()
			.stream()
			.map((breakdown) -> table(breakdown.getKey(), counted, breakdown.getValue()))
			.toList();
	}

	/** The reasons given; an answer may have several. */
	CountTable reasons(List<CountedCodes> all) {
		TreeSet<String> codes = new TreeSet<>();
		all.forEach((one) -> codes.add(one.code()));
		List<String> rows = new ArrayList<>();
		List<List<Long>> counts = new ArrayList<>();
		for (String code : codes) {
			List<Long> row = this.quarters.stream()
				.map((quarter) -> SmallNumbers.counted(sum(all, code, quarter, false), sum(all, code, quarter, true)))
				.toList();
			if (row.stream().anyMatch((count) -> count > 0)) {
				rows.add(code);
				counts.add(row);
			}
		}
		return new CountTable("Reasons for not disclosing", rows, columns(), counts);
	}

	private static long sum(List<CountedCodes> all, String code, int quarter, boolean walled) {
		return all.stream()
			.filter((one) -> one.code().equals(code) && one.quarter() == quarter && one.walled() == walled)
			.mapToLong(CountedCodes::count)
			.sum();
	}

	private List<CountedAnswers> withoutTellingWalls(List<CountedAnswers> all) {
		List<CountedAnswers> counted = new ArrayList<>(all);
		boolean changed = true;
		while (changed) {
			List<CountedAnswers> before = List.copyOf(counted);
			changed = counted.removeIf((one) -> one.walled() && BREAKDOWNS.values()
				.stream()
				.anyMatch((label) -> sum(before, label, label.apply(one), one.quarter()) < SmallNumbers.FLOOR));
		}
		return counted;
	}

	private CountTable table(String title, List<CountedAnswers> counted, Function<CountedAnswers, String> label) {
		TreeSet<String> rows = new TreeSet<>();
		counted.forEach((one) -> rows.add(label.apply(one)));
		List<List<Long>> counts = rows.stream()
			.map((row) -> this.quarters.stream().map((quarter) -> sum(counted, label, row, quarter)).toList())
			.toList();
		return new CountTable(title, List.copyOf(rows), columns(), counts);
	}

	private static long sum(List<CountedAnswers> counted, Function<CountedAnswers, String> label, String row,
			int quarter) {
		return counted.stream()
			.filter((one) -> one.quarter() == quarter && label.apply(one).equals(row))
			.mapToLong(CountedAnswers::count)
			.sum();
	}

	private List<String> columns() {
		return this.quarters.stream().map((quarter) -> "Quarter " + quarter).toList();
	}

	private static Map<String, Function<CountedAnswers, String>> breakdowns() {
		Map<String, Function<CountedAnswers, String>> all = new TreeMap<>();
		all.put("By kind of body", CountedAnswers::recipient);
		all.put("By outcome", CountedAnswers::outcome);
		all.put("By power", CountedAnswers::gateway);
		all.put("By whether the council had to answer", (one) -> one.mandatory() ? "Must" : "May");
		return all;
	}

}
