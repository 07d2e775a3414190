package org.candour.redaction;

/** How far a mark has come. Whatever changes in a mark makes it a draft again. */
public enum MarkLayer {

	/** Being made. */
	DRAFT,
	/** Handed over to the person who looks a second time. */
	SECOND_LOOK,
	/** Passed the second look. */
	FINAL

}
