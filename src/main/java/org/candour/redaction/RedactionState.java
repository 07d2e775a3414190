package org.candour.redaction;

import java.time.Instant;

import org.candour.documents.DocumentId;

/**
 * How the redaction of a found record stands.
 *
 * @param revision grows with every change of the marks
 * @param marks how many stand
 * @param copy the redacted copy that the record has, or null
 * @param copiedBy who made it from the marks, or null if it was made elsewhere
 * @param copiedAt in UTC
 */
public record RedactionState(DocumentId original, Standing standing, long revision, int marks, DocumentId copy,
		String copiedBy, Instant copiedAt) {

	static RedactionState of(MarkedRecord record, DocumentId copy) {
		boolean own = copy != null && copy.equals(record.copy());
		return new RedactionState(record.document(), standing(record, copy, own), record.revision(), record.marks(),
				copy, own ? record.copiedBy() : null, own ? record.copiedAt() : null);
	}

	private static Standing standing(MarkedRecord record, DocumentId copy, boolean own) {
		if (copy == null) {
			return (record.marks() == 0) ? Standing.UNMARKED : Standing.MARKED;
		}
		if (!own) {
			return Standing.MADE_ELSEWHERE;
		}
		return record.upToDate() ? Standing.CURRENT : Standing.OLDER;
	}

	/**
	 * Whether the record's marks and its copy do not say the same: nothing of it leaves
	 * until a new copy is made, or the marks are taken back.
	 */
	public boolean apart() {
		return this.standing == Standing.MARKED || this.standing == Standing.OLDER
				|| (this.standing == Standing.MADE_ELSEWHERE && this.marks > 0);
	}

	/** How marks and copy stand to each other. */
	public enum Standing {

		/** Nothing is marked, and there is no copy. */
		UNMARKED,
		/** Something is marked, and there is no copy. */
		MARKED,
		/** The copy holds every mark as it stands. */
		CURRENT,
		/** The copy was made from other marks than stand now. */
		OLDER,
		/** The copy was made outside and added by hand. */
		MADE_ELSEWHERE

	}

}
