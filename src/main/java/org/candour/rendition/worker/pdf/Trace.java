package org.candour.rendition.worker.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** What was drawn on a page, in turn. */
final class Trace {

	private final List<Glyph> glyphs = new ArrayList<>();

	private final List<Cover> covers = new ArrayList<>();

	private final List<Placed> pictures = new ArrayList<>();

	private boolean unreadable;

	void glyph(Glyph glyph) {
		this.glyphs.add(glyph);
	}

	/** Something other than text was painted after as many signs. */
	void cover(Rectangle2D area, double opacity) {
		this.covers.add(new Cover(this.glyphs.size(), area, opacity));
	}

	void picture(Placed placed) {
		this.pictures.add(placed);
	}

	void unreadable() {
		this.unreadable = true;
	}

	List<Glyph> glyphs() {
		return this.glyphs;
	}

	List<Cover> covers() {
		return this.covers;
	}

	List<Placed> pictures() {
		return this.pictures;
	}

	/** Whether a picture could not be read, so that the page looks emptier than it is. */
	boolean isUnreadable() {
		return this.unreadable;
	}

	/**
	 * What is painted over what came before it.
	 *
	 * @param after number of signs drawn before
	 */
	record Cover(int after, Rectangle2D area, double opacity) {
	}

	/**
	 * A picture on the page.
	 *
	 * @param place from the unit square, of which the origin is the lower left corner of
	 * the picture
	 * @param blocks whether it is stored in blocks that change as one (JPEG)
	 */
	record Placed(AffineTransform place, int width, int height, boolean blocks) {
	}

}
