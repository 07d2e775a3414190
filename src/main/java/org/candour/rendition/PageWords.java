package org.candour.rendition;

import java.util.List;

/**
 * The words of a page.
 *
 * @param page from 1
 * @param searchable false if the page shows something but gives no text that means
 * anything: it then counts as not searched
 */
public record PageWords(int page, List<Word> words, boolean searchable) {

	public PageWords {
		words = List.copyOf(words);
	}

}
