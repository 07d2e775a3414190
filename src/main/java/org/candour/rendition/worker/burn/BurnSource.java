package org.candour.rendition.worker.burn;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

import org.candour.rendition.Box;
import org.candour.rendition.worker.CannotShow;

/** Pages to be burnt, of whatever kind of record. */
public interface BurnSource {

	/** Dots for an inch of the new pages. */
	double DPI = 200;

	int pages() throws IOException;

	/**
	 * A page as it is seen.
	 * @param page from 1
	 */
	Page page(int page) throws IOException, CannotShow;

	/**
	 * A page.
	 *
	 * @param width in points
	 * @param height in points
	 * @param picture what is seen, without transparency; may be painted on
	 * @param words all words on it, seen or not
	 * @param stored how far what is stored under an area can be seen
	 */
	record Page(double width, double height, BufferedImage picture, List<PageWord> words, Stored stored) {
	}

	/**
	 * A word of a page; places are fractions of it.
	 *
	 * @param ink where it is seen
	 * @param height of its font, of the height of the page
	 * @param level whether it runs along an edge of the page
	 * @param seen whether every sign of it is seen
	 */
	record PageWord(String text, Box ink, double fromX, double fromY, double toX, double toY, double height,
			boolean level, boolean seen) {

		/** Keeps the word out of logs. */
		@Override
		public String toString() {
			return "PageWord[" + this.ink + "]";
		}

	}

	/**
	 * Pictures are stored in blocks: what stands under an area leaves traces in all of
	 * the blocks that it touches.
	 */
	@FunctionalInterface
	interface Stored {

		/** The area within which such traces can be seen; never smaller. */
		Box around(Box area);

	}

}
