package org.candour.redaction.pages;

import java.time.Instant;
import java.util.List;

import org.candour.redaction.RedactionMark;
import org.candour.rendition.Box;

/** A mark as the page draws it. */
record MarkView(String id, String document, int page, List<Box> boxes, String words, String code, String reason,
		String layer, String setBy, Instant setAt, String changedBy, Instant changedAt, String removedBy,
		Instant removedAt, boolean ownData, long version) {

	static MarkView of(RedactionMark mark) {
		return new MarkView(mark.id().toString(), mark.document().toString(), mark.page(), mark.boxes(), mark.words(),
				mark.code(), mark.reason(), mark.layer().name(), mark.setBy(), mark.setAt(), mark.changedBy(),
				mark.changedAt(), mark.removedBy(), mark.removedAt(), mark.ownData(), mark.version());
	}

}
