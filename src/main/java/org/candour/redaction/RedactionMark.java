package org.candour.redaction;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.candour.documents.DocumentId;
import org.candour.rendition.Box;

/**
 * A passage to be taken out of a record, opened.
 *
 * @param page from 1
 * @param boxes where it stands on the visible page, one for each line
 * @param words what stands there; empty in a picture without words
 * @param code of the law data
 * @param setBy user name
 * @param setAt in UTC
 * @param removedBy who took it back, or null while it stands
 * @param ownData whether it covers the data of the person who asks (RL-09)
 * @param version for changing it
 */
public record RedactionMark(UUID id, DocumentId document, int page, List<Box> boxes, String words, String code,
		String reason, MarkLayer layer, String setBy, Instant setAt, String changedBy, Instant changedAt,
		String removedBy, Instant removedAt, boolean ownData, long version) {

	public boolean stands() {
		return this.removedBy == null;
	}

	/** Keeps words and reason out of logs. */
	@Override
	public String toString() {
		return "RedactionMark[" + this.id + "]";
	}

}
