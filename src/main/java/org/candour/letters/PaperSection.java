package org.candour.letters;

import java.util.List;

/**
 * A part of a paper; one without lines is left out.
 *
 * @param lines one entry each
 */
public record PaperSection(String heading, List<String> lines) {

	public PaperSection {
		lines = List.copyOf(lines);
	}

	@Override
	public String toString() {
		return "a section of a paper";
	}

}
