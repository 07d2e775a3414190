package org.candour.redaction;

import java.util.List;

import org.candour.rendition.Box;

/** What of a mark is sealed. */
record MarkContent(List<Box> boxes, String words, String reason) {

	MarkContent {
		boxes = List.copyOf(boxes);
	}

	MarkContent because(String otherReason) {
		return new MarkContent(this.boxes, this.words, otherReason);
	}

}
