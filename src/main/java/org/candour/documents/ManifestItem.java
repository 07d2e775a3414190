package org.candour.documents;

/**
 * A released document as the recipient sees it. It has a number instead of its file name,
 * because names of files give away what was taken out of them.
 *
 * @param name such as {@code item-01.pdf}
 * @param service code of the service that held it, or null
 * @param size in bytes
 * @param crc32 checksum that a ZIP directory wants beforehand
 */
public record ManifestItem(int number, DocumentId id, String name, FileType type, String service, long size,
		String sha256, long crc32) {
}
