package org.candour.documents;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import org.apache.tika.Tika;

/**
 * Tells the type of a file from its first bytes. Names and declared types are never
 * asked.
 */
final class TypeDetection {

	/** As many bytes as the detection wants to see. */
	static final int HEAD = 64 * 1024;

	private static final Tika TIKA = new Tika();

	private TypeDetection() {
	}

	/**
	 * The type, if it is one a case takes. A Word file and data for machines are only
	 * presumed to be what they look like; a scan reads them to the end.
	 */
	static Optional<FileType> detect(byte[] head) {
		return switch (TIKA.detect(head)) {
			// a PDF with something before its header is another file in disguise
			case "application/pdf" -> startsWith(head, "%PDF-") ? Optional.of(FileType.PDF) : Optional.empty();
			case "image/jpeg" -> Optional.of(FileType.JPEG);
			case "image/png" -> Optional.of(FileType.PNG);
			case "application/zip", "application/x-tika-ooxml" -> Optional.of(FileType.DOCX);
			case "text/plain", "text/csv", "application/json", "application/xml", "text/html" -> data(head);
			default -> Optional.empty();
		};
	}

	/** Data for machines begins in one of three ways. */
	private static Optional<FileType> data(byte[] head) {
		String text = new String(head, StandardCharsets.UTF_8).stripLeading();
		if (text.startsWith("\uFEFF")) {
			text = text.substring(1).stripLeading();
		}
		if (text.startsWith("{") || text.startsWith("[")) {
			return Optional.of(FileType.JSON);
		}
		if (text.startsWith("<")) {
			return Optional.of(FileType.XML);
		}
		String first = text.lines().findFirst().orElse("");
		return first.contains(",") || first.contains(";") ? Optional.of(FileType.CSV) : Optional.empty();
	}

	private static boolean startsWith(byte[] head, String prefix) {
		byte[] wanted = prefix.getBytes(StandardCharsets.US_ASCII);
		return head.length >= wanted.length && Arrays.equals(head, 0, wanted.length, wanted, 0, wanted.length);
	}

}
