package org.candour.matching.csv;

import java.util.List;
import java.util.Map;

/**
 * How good the data of a file is: in numbers, names of fields and rules, never in values.
 *
 * @param rows all of them
 * @param accepted those that go into the extract
 * @param rejected those that do not
 * @param reasons why rows were rejected; a row may have several
 * @param blank by field that may be left open, in how many accepted rows it is
 */
public record QualityReport(int rows, int accepted, int rejected, List<Reason> reasons, Map<String, Integer> blank) {

	private static final int PERCENT = 100;

	public QualityReport {
		reasons = List.copyOf(reasons);
		blank = Map.copyOf(blank);
	}

	/** Whether there is something to give, and not more was rejected than is borne. */
	public boolean goodEnough(int mostRejectedPercent) {
		return this.accepted > 0 && (long) this.rejected * PERCENT <= (long) this.rows * mostRejectedPercent;
	}

	/** Rows that repeat another one. */
	public int duplicates() {
		return this.reasons.stream()
			.filter((reason) -> reason.rule() == FieldRule.DUPLICATE)
			.mapToInt(Reason::rows)
			.sum();
	}

	/**
	 * Why rows were rejected.
	 *
	 * @param field name of a field of the specification, or {@code row}
	 * @param rows in how many
	 * @param first the numbers of the first ten of them
	 */
	public record Reason(String field, FieldRule rule, int rows, List<Long> first) {

		public Reason {
			first = List.copyOf(first);
		}

		/** The reason as a sentence. */
		public String sentence() {
			return this.field + " " + this.rule.words();
		}

	}

}
