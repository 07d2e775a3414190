package org.candour.release;

/** What files are called in a package: by the number of their item (RL-06). */
final class PartNames {

	private static final int LETTERS = 26;

	private PartNames() {
	}

	/**
	 * The name of a file.
	 * @param position of the file in its item, from 0
	 * @param of how many files of the item leave
	 */
	static String of(int item, int position, int of, String extension) {
		return "item-%02d%s.%s".formatted(item, (of > 1) ? letters(position) : "", extension);
	}

	/** a to z, then aa, ab and so on. */
	private static String letters(int position) {
		String last = String.valueOf((char) ('a' + position % LETTERS));
		return (position < LETTERS) ? last : letters(position / LETTERS - 1) + last;
	}

}
