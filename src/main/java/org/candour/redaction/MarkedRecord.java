package org.candour.redaction;

import java.time.Instant;

import org.candour.documents.DocumentId;

/**
 * A record under review as stored.
 *
 * @param revision grows with every change of its marks
 * @param marks how many stand
 * @param copy the copy last made from the marks, or null
 * @param copyRevision the revision it was made from
 */
record MarkedRecord(DocumentId document, long revision, int marks, DocumentId copy, long copyRevision, String copiedBy,
		Instant copiedAt) {

	static MarkedRecord untouched(DocumentId document) {
		return new MarkedRecord(document, 0, 0, null, 0, null, null);
	}

	boolean upToDate() {
		return this.copy != null && this.copyRevision == this.revision;
	}

}
