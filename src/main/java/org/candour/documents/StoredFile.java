package org.candour.documents;

/**
 * What was measured while a file was stored.
 *
 * @param size in bytes
 * @param sha256 of the plain content, in lower-case hexadecimal
 */
record StoredFile(FileType type, long size, String sha256, long crc32) {
}
