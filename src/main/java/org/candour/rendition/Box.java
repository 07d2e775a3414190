package org.candour.rendition;

/**
 * An area of a visible page, in fractions of its width and height from its top left
 * corner.
 */
public record Box(double left, double top, double right, double bottom) {

	/** The whole page. */
	public static final Box PAGE = new Box(0, 0, 1, 1);

	public Box {
		if (!(left >= 0 && top >= 0 && right <= 1 && bottom <= 1 && left <= right && top <= bottom)) {
			throw new IllegalArgumentException("A box lies inside the page, from 0 to 1.");
		}
	}

	/** A box of which what lies outside the page is cut off. */
	public static Box within(double left, double top, double right, double bottom) {
		return new Box(clamp(left), clamp(top), clamp(Math.max(left, right)), clamp(Math.max(top, bottom)));
	}

	/** Whether they have any point in common. */
	public boolean touches(Box other) {
		return this.left <= other.right && other.left <= this.right && this.top <= other.bottom
				&& other.top <= this.bottom;
	}

	public boolean contains(Box other) {
		return this.left <= other.left && other.right <= this.right && this.top <= other.top
				&& other.bottom <= this.bottom;
	}

	/** The smallest box around both. */
	public Box union(Box other) {
		return new Box(Math.min(this.left, other.left), Math.min(this.top, other.top),
				Math.max(this.right, other.right), Math.max(this.bottom, other.bottom));
	}

	public double width() {
		return this.right - this.left;
	}

	public double height() {
		return this.bottom - this.top;
	}

	private static double clamp(double value) {
		return Math.min(1, Math.max(0, value));
	}

}
