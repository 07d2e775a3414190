package org.candour.rendition.worker;

import org.candour.rendition.NotShown;
import org.candour.rendition.NotShown.Reason;

/** A record, or a page of it, cannot be shown. */
public final class CannotShow extends Exception {

	private final transient NotShown notShown;

	public CannotShow(Reason reason, String sentence) {
		super(sentence);
		this.notShown = new NotShown(reason, sentence);
	}

	NotShown notShown() {
		return this.notShown;
	}

	public static CannotShow broken() {
		return new CannotShow(Reason.BROKEN, "The file is broken and cannot be read.");
	}

	public static CannotShow locked() {
		return new CannotShow(Reason.LOCKED, "The file is locked with a password; it was not searched.");
	}

	static CannotShow noPages() {
		return new CannotShow(Reason.UNKNOWN_TYPE, "Pages of this type of file cannot be shown.");
	}

}
