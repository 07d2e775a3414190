package org.candour.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The one rule by which numbers are kept from naming people: a count of one to four is
 * shown as "&lt;5"; where it could be worked out from what stands around it, more is held
 * back; a percentage never says more than the counts may; and a walled case counts only
 * in a number of five or more.
 */
public final class SmallNumbers {

	/** Counts below this, and above nought, are not shown. */
	public static final int FLOOR = 5;

	/** Stands for one to four. */
	public static final String SMALL = "<5";

	/** Stands for a number that is held back so that another cannot be worked out. */
	public static final String HELD = "*";

	/** Stands for a percentage of nothing. */
	public static final String NONE = "-";

	/** From this base on, a percentage is given to the whole number. */
	private static final int EXACT_BASE = 10;

	private SmallNumbers() {
	}

	/** Whether a count may not be shown. */
	public static boolean small(long count) {
		return count > 0 && count < FLOOR;
	}

	/** Whether a cell stands in for a number. */
	public static boolean hidden(String cell) {
		return SMALL.equals(cell) || HELD.equals(cell);
	}

	/** A count that stands alone. For counts that add up use {@link #protect}. */
	public static String count(long count) {
		return small(count) ? SMALL : Long.toString(count);
	}

	/**
	 * What to count where some cases stand behind walls: the walled ones only if the
	 * number is then five or more. A smaller number is that of the open ones.
	 */
	public static long counted(long open, long walled) {
		return (open + walled >= FLOOR) ? open + walled : open;
	}

	/**
	 * A share in per cent. A base under five is not shown; under ten it is rounded to
	 * nought, half or all; from ten on it is a whole number, unless the part or the rest
	 * is itself small: then only that it is below, or above, what five would be.
	 * @param part of the base
	 * @param base of which it is a part
	 */
	public static String percent(long part, long base) {
		if (part < 0 || part > base) {
			throw new IllegalArgumentException("A part is not more than the whole.");
		}
		if (base == 0) {
			return NONE;
		}
		if (base < FLOOR) {
			return HELD;
		}
		if (base < EXACT_BASE) {
			return "about " + 50 * Math.round(2.0 * part / base) + " %";
		}
		long limit = (long) Math.ceil(100.0 * FLOOR / base);
		if (small(part)) {
			return "<" + limit + " %";
		}
		if (small(base - part)) {
			return ">" + (100 - limit) + " %";
		}
		return Math.round(100.0 * part / base) + " %";
	}

	/**
	 * A share in per cent of two cells of a protected table: where one is held back, so
	 * is the share.
	 */
	public static String share(String part, String base) {
		return (hidden(part) || hidden(base)) ? HELD : percent(Long.parseLong(part), Long.parseLong(base));
	}

	/**
	 * Suppresses a table with the totals of its rows and columns, such that no count of
	 * one to four can be worked out from what is still shown.
	 */
	public static ProtectedTable protect(CountTable table) {
		Suppression suppression = new Suppression(table);
		suppression.run();
		return shown(table, suppression);
	}

	/**
	 * Suppresses tables that count the same cases by different things over the same
	 * columns, so that their column totals are the same. A total that one of them holds
	 * back is held back in all, and cannot be added up in any.
	 * @throws IllegalArgumentException if their column totals differ
	 */
	public static List<ProtectedTable> protectTogether(List<CountTable> tables) {
		List<Suppression> all = tables.stream().map(Suppression::new).toList();
		if (all.stream().map(Suppression::totals).distinct().count() > 1) {
			throw new IllegalArgumentException("Tables over the same cases have the same totals.");
		}
		boolean changed = true;
		while (changed) {
			all.forEach(Suppression::run);
			changed = false;
			for (Suppression from : all) {
				for (Suppression to : all) {
					changed |= to.hideTotalsLike(from);
				}
			}
		}
		return IntStream.range(0, tables.size()).mapToObj((i) -> shown(tables.get(i), all.get(i))).toList();
	}

	private static ProtectedTable shown(CountTable table, Suppression suppression) {
		int height = table.rows().size();
		int width = table.columns().size();
		List<List<String>> cells = new ArrayList<>();
		for (int row = 0; row < height; row++) {
			cells.add(line(suppression, row, width));
		}
		List<String> rowTotals = IntStream.range(0, height).mapToObj((row) -> suppression.shown(row, width)).toList();
		return new ProtectedTable(table.title(), table.rows(), table.columns(), cells, rowTotals,
				line(suppression, height, width), suppression.shown(height, width));
	}

	private static List<String> line(Suppression suppression, int row, int width) {
		return IntStream.range(0, width).mapToObj((column) -> suppression.shown(row, column)).toList();
	}

}
