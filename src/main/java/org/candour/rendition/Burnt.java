package org.candour.rendition;

import java.util.List;

/**
 * What a burn made.
 *
 * @param pages number of pages of the new file
 * @param size in bytes
 * @param sha256 of the new file, in lower-case hexadecimal digits
 * @param painted what was painted over, on pages of the old file: the marks, widened to
 * whole words and to a fixed grid, in the order of the marks
 * @param wordsWithheld how many words of the old file are not in the text of the new one
 * because they touch what was painted over
 */
public record Burnt(int pages, long size, String sha256, List<Mark> painted, int wordsWithheld) {

	public Burnt {
		painted = List.copyOf(painted);
	}

}
