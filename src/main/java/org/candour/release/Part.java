package org.candour.release;

import org.candour.documents.DocumentId;
import org.candour.documents.FileType;

/**
 * A file that leaves. It has the number of its item instead of its own name, because
 * names of files give away what was taken out of them.
 *
 * @param item number of its item in letter, schedule and manifest (RL-06)
 * @param name in the package, such as {@code item-03.pdf}; {@code item-03a.pdf} if the
 * item has several
 * @param document the file whose bytes leave
 * @param kind whether that is the record whole, made new, or a redacted copy
 * @param service code of the service that found the record, or null
 * @param size in bytes
 * @param sha256 of its bytes, in lower-case hexadecimal
 * @param crc32 checksum that a ZIP directory wants beforehand
 */
public record Part(int item, String name, DocumentId document, Kind kind, FileType type, String service, long size,
		String sha256, long crc32) {

	/** What a part is of the record that was found. */
	public enum Kind {

		WHOLE, REDACTED

	}

}
