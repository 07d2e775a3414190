package org.candour.redaction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.candour.cases.RuleBroken;

/**
 * What is looked for: each term as it was written, and names of two and more words with
 * the surname first as well.
 */
final class SearchTerms {

	private static final int MOST = 20;

	private static final int LONGEST = 200;

	private final List<String> variants = new ArrayList<>();

	private final List<Integer> terms = new ArrayList<>();

	SearchTerms(List<String> asked) {
		if (asked == null || asked.isEmpty() || asked.size() > MOST) {
			throw new RuleBroken("SEARCH", "Look for between 1 and 20 names or terms at a time.");
		}
		for (int term = 0; term < asked.size(); term++) {
			String text = asked.get(term);
			if (text == null || text.length() > LONGEST || FoldedText.of(text).length() < 2) {
				throw new RuleBroken("SEARCH", "A term has at least two letters or digits and at most 200 characters.");
			}
			add(term, text.strip());
			String[] words = text.strip().split("[\\s,]+");
			if (words.length > 1 && words.length < 5) {
				String before = String.join(" ", Arrays.copyOf(words, words.length - 1));
				add(term, words[words.length - 1] + " " + before);
				add(term, words[words.length - 1] + ", " + before);
			}
		}
	}

	private void add(int term, String text) {
		this.variants.add(text);
		this.terms.add(term);
	}

	List<String> variants() {
		return List.copyOf(this.variants);
	}

	/** The term behind a variant, from 0. */
	int term(int variant) {
		return this.terms.get(variant);
	}

}
