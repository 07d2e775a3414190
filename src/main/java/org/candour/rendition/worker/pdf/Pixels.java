package org.candour.rendition.worker.pdf;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Compares areas of pictures of one page. */
final class Pixels {

	/** Least difference of a colour, of 255, that the eye notices. */
	private static final int NOTICED = 20;

	/** Least contrast, of 255, of a line of writing in a picture. */
	private static final int CONTRAST = 60;

	private final int[] data;

	private final int width;

	private final int height;

	private final double scale;

	Pixels(BufferedImage picture, double scale) {
		this.data = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
		this.width = picture.getWidth();
		this.height = picture.getHeight();
		this.scale = scale;
	}

	/** Greatest difference of a colour inside an area, of 255. */
	int difference(Pixels other, Rectangle2D area) {
		int most = 0;
		for (int y = top(area); y < bottom(area); y++) {
			for (int x = left(area); x < right(area); x++) {
				int one = this.data[y * this.width + x];
				int two = other.data[y * this.width + x];
				if (one != two) {
					most = Math.max(most, difference(one, two));
				}
			}
		}
		return most;
	}

	static boolean noticed(int difference) {
		return difference >= NOTICED;
	}

	/**
	 * Whether an area shows strokes as writing has them: dark and light by turns, neither
	 * empty nor filled.
	 * @param signs how many signs are said to stand there
	 * @param upright whether the line runs up or down the page
	 */
	boolean written(Rectangle2D area, int signs, boolean upright) {
		int darkest = 255;
		int lightest = 0;
		for (int y = top(area); y < bottom(area); y++) {
			for (int x = left(area); x < right(area); x++) {
				int light = light(x, y);
				darkest = Math.min(darkest, light);
				lightest = Math.max(lightest, light);
			}
		}
		if (lightest - darkest < CONTRAST) {
			return false;
		}
		int middle = (lightest + darkest) / 2;
		return upright ? strokes(top(area), bottom(area), left(area), right(area), middle, signs, true)
				: strokes(left(area), right(area), top(area), bottom(area), middle, signs, false);
	}

	private boolean strokes(int from, int to, int first, int last, int middle, int signs, boolean turned) {
		int most = 0;
		int dark = 0;
		for (int across = first; across < last; across++) {
			int changes = 0;
			boolean before = false;
			for (int along = from; along < to; along++) {
				boolean now = (turned ? light(across, along) : light(along, across)) < middle;
				dark += now ? 1 : 0;
				changes += (now != before) ? 1 : 0;
				before = now;
			}
			most = Math.max(most, changes);
		}
		double share = (double) dark / Math.max(1, (to - from) * (last - first));
		// white writing on dark counts as well
		double filled = Math.min(share, 1 - share);
		return most >= Math.max(2, signs) && filled > 0.02 && share < 0.85;
	}

	/** Whether anything but one colour is seen. */
	boolean hasInk() {
		int first = this.data[0];
		for (int each : this.data) {
			if (each != first && noticed(difference(first, each))) {
				return true;
			}
		}
		return false;
	}

	private int light(int x, int y) {
		int rgb = this.data[y * this.width + x];
		return (((rgb >> 16) & 0xFF) * 299 + ((rgb >> 8) & 0xFF) * 587 + (rgb & 0xFF) * 114) / 1000;
	}

	private static int difference(int one, int two) {
		int red = Math.abs(((one >> 16) & 0xFF) - ((two >> 16) & 0xFF));
		int green = Math.abs(((one >> 8) & 0xFF) - ((two >> 8) & 0xFF));
		return Math.max(Math.max(red, green), Math.abs((one & 0xFF) - (two & 0xFF)));
	}

	private int left(Rectangle2D area) {
		return clamp(Math.floor(area.getMinX() * this.scale), this.width);
	}

	private int right(Rectangle2D area) {
		return clamp(Math.ceil(area.getMaxX() * this.scale), this.width);
	}

	private int top(Rectangle2D area) {
		return clamp(Math.floor(area.getMinY() * this.scale), this.height);
	}

	private int bottom(Rectangle2D area) {
		return clamp(Math.ceil(area.getMaxY() * this.scale), this.height);
	}

	private static int clamp(double value, int most) {
		return (int) Math.max(0, Math.min(most, value));
	}

}
