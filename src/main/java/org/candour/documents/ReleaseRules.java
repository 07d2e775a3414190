package org.candour.documents;

import org.candour.cases.RuleBroken;

/** What may be marked how. */
final class ReleaseRules {

	private ReleaseRules() {
	}

	/**
	 * Checks a mark before it is set.
	 * @param redacted whether there is a redacted copy of the document
	 */
	static void check(FileType type, Origin origin, boolean redacted, ReleaseMark mark) {
		if (origin == Origin.REQUESTER || origin == Origin.IDENTITY || origin == Origin.COUNCIL) {
			throw new RuleBroken("RELEASE-ORIGIN", "Only what a search found, or a redacted copy of it, is released.");
		}
		if (mark.release() == null) {
			throw new RuleBroken("RELEASE", "Say whether the document is released.");
		}
		if (mark.release() == Release.EXCLUDE) {
			if (blank(mark.code()) || blank(mark.reason())) {
				throw new RuleBroken("RELEASE-REASON", "Give a code and a reason for leaving a document out.");
			}
			return;
		}
		if (redacted) {
			throw new RuleBroken("DT11", "There is a redacted copy of this document: release the copy instead.");
		}
		if (!type.releasable()) {
			throw new RuleBroken("RELEASE-WORD",
					"A Word file can hide changes and comments: add a PDF of it as a redacted copy and release that.");
		}
	}

	private static boolean blank(String text) {
		return text == null || text.isBlank();
	}

}
