package org.candour.rendition;

/** How a page picture is encoded. */
public enum PictureFormat {

	/** Without loss. */
	PNG("image/png"),
	/** Quicker to make, smaller for photographs. */
	JPEG("image/jpeg");

	private final String mediaType;

	PictureFormat(String mediaType) {
		this.mediaType = mediaType;
	}

	public String mediaType() {
		return this.mediaType;
	}

}
