package org.candour.documents;

import java.util.Locale;

/** The kinds of file that a case takes. */
public enum FileType {

	PDF("application/pdf", "pdf"), JPEG("image/jpeg", "jpg"), PNG("image/png", "png"),
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
	JSON("application/json", "json"), CSV("text/csv", "csv"), XML("application/xml", "xml");

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

	/** Whether it is data for a machine, as in a portable copy (Art 20(1)). */
	public boolean machineReadable() {
		return this == JSON || this == CSV || this == XML;
	}

	/**
	 * Whether a copy may leave the council. A Word file can carry tracked changes and
	 * hidden text that nobody sees on the screen.
	 */
	public boolean releasable() {
		return this != DOCX;
	}

}
