package org.candour.documents;

import java.util.List;

import org.candour.cases.CaseKind;
import org.candour.cases.RuleBroken;

/** What may be marked how. */
final class ReleaseRules {

	private ReleaseRules() {
	}

	/**
	 * Checks a mark before it is set.
	 * @param redacted whether there is a redacted copy of the document
	 */
	static void check(CaseKind kind, FileType type, Origin origin, boolean redacted, ReleaseMark mark) {
		if (kind == CaseKind.RIGHTS) {
			throw new RuleBroken("RL-03",
					"In a rights request what leaves follows from the items: name the file in an item and give the item its outcome.");
		}
		if (origin == Origin.REDACTION) {
			throw new RuleBroken("RL-01",
					"Mark the record that was found: if it is to be redacted, its newest redacted copy leaves in its place.");
		}
		if (origin != Origin.SEARCH) {
			throw new RuleBroken("RELEASE-ORIGIN", "Only what a search found, or a redacted copy of it, is released.");
		}
		if (mark.release() == null) {
			throw new RuleBroken("RELEASE", "Say whether the document is released.");
		}
		switch (mark.release()) {
			case EXCLUDE -> {
				if (blank(mark.code()) || blank(mark.reason())) {
					throw new RuleBroken("RELEASE-REASON", "Give a code and a reason for leaving a document out.");
				}
			}
			case INCLUDE -> {
				if (redacted) {
					throw new RuleBroken("DT11",
							"There is a redacted copy of this document: release it redacted, or withdraw the copy first.");
				}
				if (!type.releasable()) {
					throw new RuleBroken("RELEASE-WORD",
							"A Word file can hide changes and comments: add a PDF of it as a redacted copy and release that.");
				}
			}
			case REDACT -> {
			}
		}
	}

	/**
	 * Tells whoever chooses that a Word file leaves at once which one it is.
	 * @param records of the case that stand, in order
	 */
	static void noWord(DocumentRecord document, List<DocumentRecord> records) {
		if (document.type().releasable() || document.origin() != Origin.SEARCH) {
			return;
		}
		long before = records.stream()
			.filter((record) -> record.origin() == Origin.SEARCH)
			.takeWhile((record) -> !record.id().equals(document.id()))
			.count();
		throw new RuleBroken("RELEASE-WORD",
				"File %d is a Word file, which can hide changes and comments and never leaves. Add a PDF of it as a redacted copy and release that."
					.formatted(before + 1));
	}

	private static boolean blank(String text) {
		return text == null || text.isBlank();
	}

}
