package org.candour.rendition;

import java.util.List;

/**
 * Something that a record hides or carries with it.
 *
 * @param page from 1; 0 if it stands on no page
 * @param boxes where it stands on the page; may be empty
 * @param excerpt up to 200 characters of it, for the reviewer only: it may name people,
 * and is never logged or kept in the open; may be empty
 */
public record Finding(FindingCode code, int page, List<Box> boxes, String excerpt) {

	/** Length to which an excerpt is cut. */
	public static final int EXCERPT = 200;

	public Finding {
		boxes = List.copyOf(boxes);
		excerpt = excerpt.strip();
		if (excerpt.length() > EXCERPT) {
			excerpt = excerpt.substring(0, EXCERPT - 1) + "…";
		}
	}

	public Verdict verdict() {
		return this.code.verdict();
	}

	/** Keeps the excerpt out of logs. */
	@Override
	public String toString() {
		return "Finding[" + this.code + ", page " + this.page + "]";
	}

	/** What a finding means for a release. */
	public enum Verdict {

		/** The file does not leave like this. */
		BLOCK,
		/** A burn removes it. */
		CLEAN,
		/** The reviewer is told. */
		TELL

	}

}
