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

	/** The type, if it is one a case takes. A Word file is only presumed to be one. */
	static Optional<FileType> detect(byte[] head) {
		return switch (TIKA.detect(head)) {
			// a PDF with something before its header is another file in disguise
			case "application/pdf" -> startsWith(head, "%PDF-") ? Optional.of(FileType.PDF) : Optional.empty();
			case "image/jpeg" -> Optional.of(FileType.JPEG);
			case "image/png" -> Optional.of(FileType.PNG);
			case "application/zip", "application/x-tika-ooxml" -> Optional.of(FileType.DOCX);
			default -> Optional.empty();
		};
	}

	private static boolean startsWith(byte[] head, String prefix) {
		byte[] wanted = prefix.getBytes(StandardCharsets.US_ASCII);
		return head.length >= wanted.length && Arrays.equals(head, 0, wanted.length, wanted, 0, wanted.length);
	}

}
