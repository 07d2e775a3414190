package org.candour.rendition.worker.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.candour.rendition.Box;
import org.candour.rendition.PageSize;

/**
 * The part of a page that is seen, as it is turned. Its points start at the top left
 * corner and do not know the user unit, which changes the size of the paper only.
 */
final class VisiblePage {

	private final PDRectangle crop;

	private final int turn;

	private final float unit;

	VisiblePage(PDPage page) {
		this.crop = page.getCropBox();
		this.turn = Math.floorMod(page.getRotation(), 360);
		this.unit = page.getUserUnit();
	}

	double width() {
		return Math.max(1, sideways() ? this.crop.getHeight() : this.crop.getWidth());
	}

	double height() {
		return Math.max(1, sideways() ? this.crop.getWidth() : this.crop.getHeight());
	}

	PageSize size(int page) {
		return new PageSize(page, width() * this.unit, height() * this.unit);
	}

	/** From the coordinates of the page's content. */
	AffineTransform fromContent() {
		AffineTransform transform = switch (this.turn) {
			case 90 -> new AffineTransform(0, 1, 1, 0, 0, 0);
			case 180 -> new AffineTransform(-1, 0, 0, 1, width(), 0);
			case 270 -> new AffineTransform(0, -1, -1, 0, width(), height());
			default -> new AffineTransform(1, 0, 0, -1, 0, height());
		};
		transform.translate(-this.crop.getLowerLeftX(), -this.crop.getLowerLeftY());
		return transform;
	}

	/** As fractions of the page, with a margin in points around; cut off at its edges. */
	Box box(Rectangle2D area, double margin) {
		return Box.within((area.getMinX() - margin) / width(), (area.getMinY() - margin) / height(),
				(area.getMaxX() + margin) / width(), (area.getMaxY() + margin) / height());
	}

	Rectangle2D area(Box box) {
		return new Rectangle2D.Double(box.left() * width(), box.top() * height(), box.width() * width(),
				box.height() * height());
	}

	/** Whether any of it is seen. */
	boolean shows(Rectangle2D area) {
		return area.getMaxX() > 0 && area.getMaxY() > 0 && area.getMinX() < width() && area.getMinY() < height();
	}

	private boolean sideways() {
		return this.turn == 90 || this.turn == 270;
	}

}
