package org.candour.documents;

/**
 * What was measured while a file was stored.
 *
 * @param size in bytes
 * @param sha256 of the plain content, in lower-case hexadecimal
 * @param scan what a virus scanner said
 */
record StoredFile(FileType type, long size, String sha256, long crc32, ScanVerdict scan) {

	StoredFile scanned(ScanVerdict verdict) {
		return new StoredFile(this.type, this.size, this.sha256, this.crc32, verdict);
	}

}
