package org.candour.rendition.worker.picture;

import java.awt.geom.AffineTransform;

/**
 * How a stored picture is held to be seen (EXIF 2.32, tag 0x0112): where the stored unit
 * square goes in the seen one; origin at the top left.
 */
record Orientation(int value) {

	Orientation {
		value = (value >= 1 && value <= 8) ? value : 1;
	}

	boolean sideways() {
		return this.value > 4;
	}

	AffineTransform toSeen() {
		return switch (this.value) {
			case 2 -> new AffineTransform(-1, 0, 0, 1, 1, 0);
			case 3 -> new AffineTransform(-1, 0, 0, -1, 1, 1);
			case 4 -> new AffineTransform(1, 0, 0, -1, 0, 1);
			case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
			case 6 -> new AffineTransform(0, 1, -1, 0, 1, 0);
			case 7 -> new AffineTransform(0, -1, -1, 0, 1, 1);
			case 8 -> new AffineTransform(0, -1, 1, 0, 0, 1);
			default -> new AffineTransform();
		};
	}

}
