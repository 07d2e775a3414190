package org.candour.documents;

import java.time.Instant;
import java.util.Set;

/**
 * What is known of a document, opened.
 *
 * @param type as detected from the content
 * @param size in bytes
 * @param sha256 of the content, in lower-case hexadecimal
 * @param addedAt in UTC
 * @param scan what a virus scanner said
 * @param quarantined whether it stays closed
 * @param superseded whether it is a redacted copy that another has taken the place of, or
 * that was withdrawn
 * @param findings what keeps it from being released or shown; nothing also where nobody
 * has looked yet
 * @param mark what becomes of it where that is marked by hand, or null if nobody has said
 */
public record DocumentInfo(DocumentId id, String caseRef, String fileName, FileType type, long size, String sha256,
		long crc32, Origin origin, String service, String uploader, Instant addedAt, DocumentId redactionOf,
		ScanVerdict scan, boolean quarantined, boolean superseded, Set<FileFinding> findings, ReleaseMark mark) {

	public boolean included() {
		return this.mark != null && this.mark.release() == Release.INCLUDE;
	}

}
