package org.candour.rendition.worker.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;

import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

import org.candour.rendition.Box;

/**
 * A picture as it is stored, and how it is seen.
 *
 * @param index in its file, from 0
 * @param width as it is stored, in pixels
 * @param height as it is stored, in pixels
 * @param blocks whether it is stored in blocks that change as one (JPEG)
 */
record StoredPicture(ImageReader reader, int index, int width, int height, Orientation orientation, boolean blocks) {

	/** Pictures of more pixels are read coarser. */
	private static final double MOST_PIXELS = 16_000_000;

	private static final int BLOCK = 16;

	private static final int RUN = 2;

	int seenWidth() {
		return this.orientation.sideways() ? this.height : this.width;
	}

	int seenHeight() {
		return this.orientation.sideways() ? this.width : this.height;
	}

	/** Its pixels on white, turned as it is seen; smaller if it is very large. */
	BufferedImage seen() throws IOException {
		double pixels = (double) this.width * this.height;
		int step = (int) Math.max(1, Math.ceil(Math.sqrt(pixels / MOST_PIXELS)));
		BufferedImage stored = read(step);
		boolean sideways = this.orientation.sideways();
		return draw(stored, sideways ? stored.getHeight() : stored.getWidth(),
				sideways ? stored.getWidth() : stored.getHeight());
	}

	/** The same at a width. */
	BufferedImage seen(int wide) throws IOException {
		int step = Math.max(1, seenWidth() / (2 * wide));
		int tall = (int) Math.max(1, Math.round((double) wide * seenHeight() / seenWidth()));
		return draw(read(step), wide, tall);
	}

	private BufferedImage read(int step) throws IOException {
		ImageReadParam how = this.reader.getDefaultReadParam();
		how.setSourceSubsampling(step, step, 0, 0);
		return this.reader.read(this.index, how);
	}

	private BufferedImage draw(BufferedImage stored, int wide, int tall) {
		BufferedImage seen = new BufferedImage(wide, tall, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = seen.createGraphics();
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, wide, tall);
		AffineTransform transform = AffineTransform.getScaleInstance(wide, tall);
		transform.concatenate(this.orientation.toSeen());
		transform.scale(1.0 / stored.getWidth(), 1.0 / stored.getHeight());
		boolean same = (long) stored.getWidth() * stored.getHeight() == (long) wide * tall;
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, same
				? RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR : RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		graphics.drawImage(stored, transform, null);
		graphics.dispose();
		return seen;
	}

	/** The area in which traces of what is stored under another can be seen. */
	Box around(Box area) {
		AffineTransform toSeen = this.orientation.toSeen();
		toSeen.scale(1.0 / this.width, 1.0 / this.height);
		try {
			Rectangle2D pixels = toSeen.createInverse()
				.createTransformedShape(new Rectangle2D.Double(area.left(), area.top(), area.width(), area.height()))
				.getBounds2D();
			double block = this.blocks ? BLOCK : 1;
			double left = Math.floor(pixels.getMinX() / block) * block - RUN;
			double top = Math.floor(pixels.getMinY() / block) * block - RUN;
			double right = Math.ceil(pixels.getMaxX() / block) * block + RUN;
			double bottom = Math.ceil(pixels.getMaxY() / block) * block + RUN;
			Rectangle2D wide = toSeen
				.createTransformedShape(new Rectangle2D.Double(left, top, right - left, bottom - top))
				.getBounds2D();
			return Box.within(wide.getMinX(), wide.getMinY(), wide.getMaxX(), wide.getMaxY()).union(area);
		}
		catch (NoninvertibleTransformException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
