package org.candour.rendition;

import java.util.Objects;

/**
 * An area to be withheld.
 *
 * @param page from 1
 * @param label short words painted into the area and read to those who do not see it,
 * such as the code of the reason; may be empty. Never anything of what is withheld
 */
public record Mark(int page, Box box, String label) {

	/** Longest label. */
	public static final int LABEL = 40;

	public Mark {
		Objects.requireNonNull(box);
		label = (label != null) ? label.strip() : "";
		if (page < 1) {
			throw new IllegalArgumentException("page must be 1 or more.");
		}
		if (label.length() > LABEL) {
			throw new IllegalArgumentException("label must not be longer than " + LABEL + " characters.");
		}
	}

}
