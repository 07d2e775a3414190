package org.candour.rendition;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Makes records visible. Files are read by a forked process without network and secrets,
 * bounded in memory and time. What that process cannot do, or dies of, is an answer
 * ({@link NotShown}), never an exception: a record is not lost because it is broken. The
 * process keeps the files it was asked about last open, so that turning pages is quick.
 * Whether somebody may see a record is the caller's to check beforehand.
 */
public interface Renditions {

	/** What a record is, and the sizes of its pages. */
	Rendered<Overview> overview(RecordFile file);

	/**
	 * Draws a page, on white.
	 * @param page from 1
	 * @param width in pixels, 16 to 4000; the height follows
	 */
	Rendered<PagePicture> page(RecordFile file, int page, int width, PictureFormat format);

	/**
	 * The words of a page, seen or not, in the order of the file.
	 * @param page from 1
	 */
	Rendered<PageWords> words(RecordFile file, int page);

	/**
	 * Looks for terms in all text of a record, on its pages and elsewhere. Letters are
	 * compared without case, accents and ligatures; words broken over lines are joined.
	 * @param terms at most 200, each with two letters or digits at least
	 */
	Rendered<SearchResult> search(RecordFile file, List<String> terms);

	/** What a record hides or carries with it. */
	Rendered<List<Finding>> findings(RecordFile file);

	/**
	 * Writes a new PDF without what is marked: no part of the old file is kept. The same
	 * file and order give the same bytes. The result is read again, by other means,
	 * before the first byte is written.
	 * @param to receives the new file; nothing if it was not made
	 * @return {@link NotShown.Reason#LEFT_OVER} if a withheld word can still be read
	 * @throws IOException if {@code to} cannot be written
	 */
	Rendered<Burnt> burn(RecordFile file, BurnOrder order, OutputStream to) throws IOException;

	/**
	 * Writes a file that stands inside a record.
	 * @param child one of {@link Overview#children()}
	 * @throws IOException if {@code to} cannot be written
	 */
	Rendered<Child> child(RecordFile file, Child child, OutputStream to) throws IOException;

	/** Closes a file that may still be open, and forgets it. */
	void forget(RecordFile file);

}
