package org.candour.documents;

import java.util.Locale;

/** The kinds of file that a case takes. */
public enum FileType {

	PDF("application/pdf", "pdf"), JPEG("image/jpeg", "jpg"), PNG("image/png", "png"),
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

	private final String mediaType;

	private final String extension;

	FileType(String mediaType, String extension) {
		this.mediaType = mediaType;
		this.extension = extension;
	}

	public String mediaType() {
		return this.mediaType;
	}

	/** File name extension, without a dot. */
	public String extension() {
		return this.extension;
	}

	/** Whether a file of this name says that it is of this type. */
	boolean fits(String fileName) {
		String lower = fileName.toLowerCase(Locale.ROOT);
		return lower.endsWith("." + this.extension) || (this == JPEG && lower.endsWith(".jpeg"));
	}

	/**
	 * Whether a copy may leave the council. A Word file can carry tracked changes and
	 * hidden text that nobody sees on the screen.
	 */
	public boolean releasable() {
		return this != DOCX;
	}

}
