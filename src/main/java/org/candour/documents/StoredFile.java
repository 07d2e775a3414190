package org.candour.documents;

import java.util.Set;

/**
 * What was measured while a file was stored.
 *
 * @param size in bytes
 * @param sha256 of the plain content, in lower-case hexadecimal
 * @param scan what a virus scanner said
 * @param findings what keeps it from being released or shown
 */
record StoredFile(FileType type, long size, String sha256, long crc32, ScanVerdict scan, Set<FileFinding> findings) {

	StoredFile scanned(ScanVerdict verdict, Set<FileFinding> found) {
		return new StoredFile(this.type, this.size, this.sha256, this.crc32, verdict, found);
	}

}
