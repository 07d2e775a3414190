package org.candour.documents;

import java.util.UUID;

/** Identity of a document. */
public record DocumentId(UUID value) {

	static DocumentId random() {
		return new DocumentId(UUID.randomUUID());
	}

	/**
	 * Reads an identity as it is written in addresses and forms.
	 * @throws DocumentNotFound if it is not one
	 */
	public static DocumentId of(String text) {
		try {
			return new DocumentId(UUID.fromString(text));
		}
		catch (IllegalArgumentException ex) {
			throw new DocumentNotFound();
		}
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
