package org.candour.redaction;

import java.util.ArrayList;
import java.util.List;

import org.candour.rendition.Box;
import org.candour.rendition.PageWords;
import org.candour.rendition.Rendered;
import org.candour.rendition.Word;
import org.candour.rendition.Word.Sight;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Which words stand under a mark, and which around it. */
class MarkedWordsTest {

	private static final PageWords PAGE = page("Seen by Norbert Neighbour at the gate");

	@Test
	void theWordsUnderABoxAreThoseOfWhichASignStandsInIt() {
		assertThat(RecordPages.under(PAGE, List.of(new Box(0.08, 0.1, 0.16, 0.2)))).isEqualTo("Norbert");
		assertThat(RecordPages.under(PAGE, List.of(new Box(0.08, 0.1, 0.2, 0.2)))).isEqualTo("Norbert Neighbour");
	}

	@Test
	void neighboursThatOnlyTouchAreNotUnderIt() {
		Word norbert = PAGE.words().get(2);
		assertThat(RecordPages.under(PAGE, List.of(norbert.box()))).isEqualTo("Norbert");
		assertThat(RecordPages.under(PAGE, List.of(new Box(0, 0.3, 1, 0.4)))).isEmpty();
	}

	@Test
	void aPlaceIsShownWithTheWordsAroundIt() {
		Surroundings surroundings = new Surroundings((page) -> Rendered.of(PAGE));
		Surroundings.Around around = surroundings.of(1, List.of(PAGE.words().get(2).box(), PAGE.words().get(3).box()));
		assertThat(around).isEqualTo(new Surroundings.Around("Seen by", "Norbert Neighbour", "at the gate"));
		assertThat(surroundings.of(0, List.of())).isEqualTo(Surroundings.Around.NOTHING);
	}

	/** One line, each sign a hundredth of the page wide. */
	private static PageWords page(String line) {
		List<Word> words = new ArrayList<>();
		double left = 0;
		for (String text : line.split(" ")) {
			List<Word.Letters> letters = new ArrayList<>();
			for (char letter : text.toCharArray()) {
				letters.add(new Word.Letters(String.valueOf(letter), new Box(left, 0.1, left + 0.0102, 0.2)));
				left += 0.01;
			}
			words.add(new Word(letters, Sight.SEEN, false));
			left += 0.01;
		}
		return new PageWords(1, words, true);
	}

}
