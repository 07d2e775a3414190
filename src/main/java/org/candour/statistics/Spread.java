package org.candour.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.candour.figures.SmallNumbers;

/** How numbers of days are spread, from how often each of them occurs. */
final class Spread {

	private final SortedMap<Integer, Long> histogram;

	private final long size;

	Spread(Map<Integer, Long> histogram) {
		this.histogram = new TreeMap<>(histogram);
		this.size = histogram.values().stream().mapToLong(Long::longValue).sum();
	}

	/** The mean, to one decimal; a dash if there is nothing. */
	String average() {
		if (this.size == 0) {
			return SmallNumbers.NONE;
		}
		long total = this.histogram.entrySet().stream().mapToLong((entry) -> entry.getKey() * entry.getValue()).sum();
		return mean(total, this.size);
	}

	/** The number in the middle, or half-way between the two there; a dash if nothing. */
	String median() {
		if (this.size == 0) {
			return SmallNumbers.NONE;
		}
		return mean(at((this.size + 1) / 2) + at(this.size / 2 + 1), 2);
	}

	/** A mean, to one decimal. */
	static String mean(long total, long size) {
		return new BigDecimal(total).divide(new BigDecimal(size), 1, RoundingMode.HALF_UP).toPlainString();
	}

	private long at(long place) {
		long seen = 0;
		for (Map.Entry<Integer, Long> entry : this.histogram.entrySet()) {
			seen += entry.getValue();
			if (seen >= place) {
				return entry.getKey();
			}
		}
		throw new IllegalStateException("There is no such place.");
	}

}
