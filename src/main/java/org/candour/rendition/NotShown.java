package org.candour.rendition;

/**
 * Why a record, or a page of it, could not be shown.
 *
 * @param sentence for the reader, without anything of the content
 */
public record NotShown(Reason reason, String sentence) {

	/** Stable codes. */
	public enum Reason {

		/** Nothing here reads this type. */
		UNKNOWN_TYPE,
		/** It opens with a password only. */
		LOCKED,
		/** It cannot be read. */
		BROKEN,
		/** It has no pages. */
		NO_PAGES,
		/** There is no such page, or child. */
		NO_SUCH_PAGE,
		/** The page holds a picture that cannot be read, so that it would look empty. */
		PAGE_NOT_DRAWN,
		/** The file, or a picture in it, is larger than the limit. */
		TOO_LARGE,
		/** It took longer than the limit. */
		TIMED_OUT,
		/** The process that read it died of it. */
		WORKER_FAILED,
		/** Too much else is being rendered: to be tried again. */
		BUSY,
		/** After the burn a withheld word could still be read. */
		LEFT_OVER,
		/** A mark names a page that is not there. */
		WRONG_MARK

	}

}
