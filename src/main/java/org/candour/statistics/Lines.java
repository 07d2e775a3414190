package org.candour.statistics;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The rows or the columns of a table.
 *
 * @param codes what each stands for
 * @param labels what each is called
 */
record Lines(List<String> codes, List<String> labels) {

	static Lines of(List<String> codes, UnaryOperator<String> name) {
		return new Lines(codes, codes.stream().map(name).toList());
	}

	/** Codes and labels by turns. */
	static Lines of(String... codesAndLabels) {
		List<String> all = List.of(codesAndLabels);
		return new Lines(every(all, 0), every(all, 1));
	}

	private static List<String> every(List<String> all, int from) {
		return java.util.stream.IntStream.range(0, all.size() / 2).mapToObj((i) -> all.get(2 * i + from)).toList();
	}

	int size() {
		return this.codes.size();
	}

}
