package org.candour.documents;

import org.candour.cases.RuleBroken;

/**
 * A file that the case does not take. The message says why, and never repeats its name.
 */
public class FileRefused extends RuleBroken {

	private final Reason reason;

	public FileRefused(Reason reason, String sentence) {
		super("FILE-" + reason.name(), sentence);
		this.reason = reason;
	}

	public Reason reason() {
		return this.reason;
	}

	/** Why a file is not taken. */
	public enum Reason {

		EMPTY, TOO_BIG, TYPE, BROKEN, HIDDEN_ARCHIVE, ENCRYPTED, ACTIVE_CONTENT, BOMB, VIRUS

	}

}
