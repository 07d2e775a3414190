package org.candour.statistics;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.candour.figures.SmallNumbers;

/** The sums of one period and some teams, before anything is suppressed. */
final class Counts {

	private final Map<Measure, List<Count>> byMeasure;

	Counts(Collection<Count> counts) {
		this.byMeasure = counts.stream()
			.collect(Collectors.groupingBy(Count::measure, () -> new EnumMap<>(Measure.class), Collectors.toList()));
	}

	Stream<Count> of(Measure measure) {
		return this.byMeasure.getOrDefault(measure, List.of()).stream();
	}

	/** How many there are, those behind walls apart. */
	Sum sum(Measure measure, Predicate<Count> which) {
		long open = 0;
		long walled = 0;
		for (Count count : this.byMeasure.getOrDefault(measure, List.of())) {
			if (which.test(count)) {
				open += count.open();
				walled += count.walled();
			}
		}
		return new Sum(open, walled);
	}

	/** The first codes there are, in order. */
	List<String> codes(Measure measure) {
		return of(measure).map(Count::a).distinct().sorted().toList();
	}

	/**
	 * How many there are.
	 *
	 * @param open without a wall
	 * @param walled behind walls
	 */
	record Sum(long open, long walled) {

		/** The number to show: walled ones only in one of five or more. */
		long counted() {
			return SmallNumbers.counted(this.open, this.walled);
		}

		/** Whether walled ones may be counted here. */
		boolean takesWalled() {
			return this.walled == 0 || this.open + this.walled >= SmallNumbers.FLOOR;
		}

		long all() {
			return this.open + this.walled;
		}

	}

}
