package org.candour.redaction;

import java.time.Instant;

import org.candour.documents.DocumentId;

/**
 * A record under review as stored.
 *
 * @param revision grows with every change of its marks
 * @param marks how many stand
 * @param marksHash stands for the marks that stand and their codes, as {@link MarksHash}
 * @param copy the copy last made from the marks, or null
 * @param copyHash stands for the marks it was made from
 */
record MarkedRecord(DocumentId document, long revision, int marks, String marksHash, DocumentId copy, String copyHash,
		String copiedBy, Instant copiedAt) {

	static MarkedRecord untouched(DocumentId document) {
		return new MarkedRecord(document, 0, 0, "", null, null, null, null);
	}

	boolean upToDate() {
		return this.copy != null && this.copyHash.equals(this.marksHash);
	}

}
