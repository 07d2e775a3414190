package org.candour.rendition.worker.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * One sign of a page's text, in points of the visible page.
 *
 * @param order its place among all signs of the page, from 0
 * @param text its meaning; empty if the font does not say
 * @param ink around its outline; null if the font has none for it
 * @param room what it takes in the line
 * @param from where it starts on the base line
 * @param to where the next sign starts
 * @param height of its font
 */
record Glyph(int order, String text, Rectangle2D ink, Rectangle2D room, Point2D from, Point2D to, double height) {

	/** Where it is seen, if it is. */
	Rectangle2D area() {
		return (this.ink != null) ? this.ink : this.room;
	}

	boolean blank() {
		return this.text.isBlank() && (this.ink == null || !this.text.isEmpty());
	}

	boolean means() {
		return this.text.codePoints().anyMatch(Character::isLetterOrDigit);
	}

	/** Direction of the line, in radians. */
	double direction() {
		return Math.atan2(this.to.getY() - this.from.getY(), this.to.getX() - this.from.getX());
	}

}
