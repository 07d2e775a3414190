package org.candour.documents;

import org.candour.cases.RuleBroken;

/**
 * What is taken as a redacted copy (RL-02): of a record that was found, other bytes than
 * any record of the case, and of a type that may leave. Each refusal says what to do.
 */
final class RedactionRules {

	static final String RULE = "RL-02";

	private RedactionRules() {
	}

	/** Checks what the copy says that it was made from; null if it is none. */
	static void named(Origin origin, DocumentId original) {
		if ((origin == Origin.REDACTION) != (original != null)) {
			throw new RuleBroken("REDACTION-OF",
					"A redacted copy, and nothing else, names the document it was made from.");
		}
	}

	static void of(DocumentRecord original) {
		if (original.origin() == Origin.REDACTION) {
			throw new RuleBroken(RULE,
					"This is a redacted copy itself: add the new copy to the record that was found, and it takes the former copy's place.");
		}
		if (original.origin() != Origin.SEARCH) {
			throw new RuleBroken(RULE, "Only what a search found is redacted: choose the record that was found.");
		}
	}

	/**
	 * Checks what was uploaded.
	 * @param known whether the same bytes are a file of the case already
	 */
	static void copy(FileType type, boolean known) {
		if (!type.releasable()) {
			throw new RuleBroken(RULE,
					"A Word file can hide changes and comments and never leaves: save the redacted copy as a PDF and add that.");
		}
		if (known) {
			throw new RuleBroken(RULE,
					"This is byte for byte a file that the case holds already, so nothing was redacted: redact the record and add the result.");
		}
	}

}
