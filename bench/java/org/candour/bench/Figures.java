package org.candour.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What was measured.
 *
 * @param times of each piece of work, in nanoseconds
 * @param elapsed nanoseconds from the first start to the last end
 */
record Figures(List<Long> times, long elapsed) {

	static final Figures NONE = new Figures(List.of(), 0);

	private static final double SECOND = 1e9;

	private static final double MILLISECOND = 1e6;

	Figures and(Figures other) {
		List<Long> all = new ArrayList<>(this.times);
		all.addAll(other.times);
		return new Figures(all, this.elapsed + other.elapsed);
	}

	/** Pieces of work in a second. */
	double rate() {
		return this.times.size() / (this.elapsed / SECOND);
	}

	/** The time, in milliseconds, that this share of the work did not exceed. */
	double percentile(double share) {
		List<Long> sorted = this.times.stream().sorted().toList();
		int index = (int) Math.ceil(share * sorted.size()) - 1;
		return sorted.isEmpty() ? Double.NaN : sorted.get(Math.max(index, 0)) / MILLISECOND;
	}

	@Override
	public String toString() {
		return String.format(Locale.UK, "%8.1f per second   p50 %7.1f ms   p99 %7.1f ms   %6d done", rate(),
				percentile(0.5), percentile(0.99), this.times.size());
	}

}
