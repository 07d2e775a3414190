package org.candour.redaction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.candour.rendition.Box;
import org.candour.rendition.PageWords;
import org.candour.rendition.Rendered;
import org.candour.rendition.Word;

/** The words around a place, so that a person can tell what it is about. */
final class Surroundings {

	private static final int WORDS = 6;

	private final IntFunction<Rendered<PageWords>> read;

	private final Map<Integer, List<Word>> pages = new HashMap<>();

	Surroundings(IntFunction<Rendered<PageWords>> read) {
		this.read = read;
	}

	Around of(int page, List<Box> boxes) {
		if (page < 1 || boxes.isEmpty()) {
			return Around.NOTHING;
		}
		List<Word> words = this.pages.computeIfAbsent(page,
				(number) -> this.read.apply(number).value().map(PageWords::words).orElse(List.of()));
		int[] places = IntStream.range(0, words.size())
			.filter((place) -> RecordPages.under(words.get(place), boxes))
			.toArray();
		if (places.length == 0) {
			return Around.NOTHING;
		}
		int first = places[0];
		int after = places[places.length - 1] + 1;
		return new Around(text(words, IntStream.range(Math.max(0, first - WORDS), first)),
				text(words, IntStream.of(places)),
				text(words, IntStream.range(after, Math.min(words.size(), after + WORDS))));
	}

	private static String text(List<Word> words, IntStream places) {
		return places.mapToObj((place) -> words.get(place).text()).collect(Collectors.joining(" "));
	}

	/** The words before, at and after a place. */
	record Around(String before, String words, String after) {

		static final Around NOTHING = new Around("", "", "");

	}

}
