package org.candour.rendition.worker.burn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.candour.rendition.Mark;
import org.candour.rendition.worker.Folding;
import org.candour.rendition.worker.burn.BurnSource.PageWord;

/**
 * What a new page may say, and what it must not.
 *
 * @param given words that were released, made comparable, and how often
 * @param withheld words that were not, made comparable
 */
record CheckedPage(Map<String, Integer> given, Set<String> withheld) {

	/** Shorter words are parts of too many others. */
	private static final int SHORTEST_PART = 4;

	static CheckedPage of(List<PageWord> released, List<Mark> labels, List<String> withheld) {
		Stream<String> words = Stream.concat(released.stream().map(PageWord::text),
				labels.stream().flatMap((each) -> Stream.of(each.label().split("\\s+"))));
		Set<String> secret = withheld.stream()
			.map(Folding::squeeze)
			.filter((each) -> each.length() > 1)
			.collect(Collectors.toUnmodifiableSet());
		return new CheckedPage(count(words), secret);
	}

	static Map<String, Integer> count(Stream<String> words) {
		Map<String, Integer> count = new HashMap<>();
		words.map(Folding::squeeze)
			.filter((each) -> !each.isEmpty())
			.forEach((each) -> count.merge(each, 1, Integer::sum));
		return count;
	}

	/** Whether what was read from the new page says something that was withheld. */
	boolean betrayedBy(String text) {
		Map<String, Integer> read = count(Stream.of(text.split("[\\s\\p{Z}]+")));
		return read.entrySet().stream().anyMatch((each) -> {
			int allowed = this.given.getOrDefault(each.getKey(), 0);
			boolean itself = this.withheld.contains(each.getKey()) && each.getValue() > allowed;
			return itself || (allowed == 0 && this.withheld.stream()
				.anyMatch((secret) -> secret.length() >= SHORTEST_PART && each.getKey().contains(secret)));
		});
	}

}
