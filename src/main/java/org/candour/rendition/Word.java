package org.candour.rendition;

import java.util.List;

/**
 * A word of a page.
 *
 * @param letters what it consists of, in the order of reading
 * @param endsLine whether a new line begins after it
 */
public record Word(List<Letters> letters, Sight sight, boolean endsLine) {

	public Word {
		letters = List.copyOf(letters);
		if (letters.isEmpty()) {
			throw new IllegalArgumentException("A word has letters.");
		}
	}

	public String text() {
		StringBuilder text = new StringBuilder();
		this.letters.forEach((each) -> text.append(each.text()));
		return text.toString();
	}

	/** The area of the whole word. */
	public Box box() {
		return this.letters.stream().map(Letters::box).reduce(Box::union).orElseThrow();
	}

	/** Keeps the word out of logs. */
	@Override
	public String toString() {
		return "Word[" + this.letters.size() + " letters, " + this.sight + "]";
	}

	/**
	 * One drawn sign of a word.
	 *
	 * @param text mostly one character, more for a ligature
	 * @param box its ink and 1 point around
	 */
	public record Letters(String text, Box box) {

		/** Keeps the letters out of logs. */
		@Override
		public String toString() {
			return "Letters[" + this.box + "]";
		}

	}

	/** Whether the eye sees a word. */
	public enum Sight {

		/** It is drawn, and seen. */
		SEEN,
		/** It is not drawn, but lies over ink of a picture: recognised text of a scan. */
		RECOGNISED,
		/** It changes nothing of what is seen. */
		HIDDEN

	}

}
