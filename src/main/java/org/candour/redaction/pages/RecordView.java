package org.candour.redaction.pages;

import java.time.Instant;
import java.util.List;

import org.candour.documents.DocumentInfo;
import org.candour.redaction.CaseRecords.Line;
import org.candour.redaction.RedactionState;

/**
 * A found record and how its redaction stands.
 *
 * @param closed why it is not opened at all, or null
 */
record RecordView(int number, String id, String name, String type, String standing, long revision, int marks,
		String copy, String copiedBy, Instant copiedAt, String closed) {

	static RecordView of(Line line) {
		DocumentInfo document = line.document();
		RedactionState state = line.state();
		return new RecordView(line.number(), document.id().toString(), document.fileName(), document.type().name(),
				state.standing().name(), state.revision(), state.marks(),
				(state.copy() != null) ? state.copy().toString() : null, state.copiedBy(), state.copiedAt(),
				closed(document));
	}

	private static String closed(DocumentInfo document) {
		if (!document.quarantined()) {
			return null;
		}
		return "It stays closed: no virus scanner has cleared it.";
	}

	/**
	 * What the page is told of a case.
	 *
	 * @param me user name of who looks
	 */
	record Records(String caseRef, String me, boolean mayMark, List<RecordView> records) {
	}

}
