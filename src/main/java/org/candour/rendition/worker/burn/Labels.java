package org.candour.rendition.worker.burn;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.candour.rendition.Mark;

/** Writes in white, inside what is painted over, why it is. */
final class Labels {

	/** Height of letters, of the height of the area; and at most, in pixels. */
	private static final double SHARE = 0.6;

	private static final double MOST = 36;

	/** Smaller letters nobody reads. */
	private static final double LEAST = 10;

	private Labels() {
	}

	static void write(Graphics2D graphics, int width, int height, List<Mark> labels) throws IOException {
		if (labels.stream().allMatch((each) -> each.label().isEmpty())) {
			return;
		}
		Font font = font();
		graphics.setColor(Color.WHITE);
		graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		for (Mark mark : labels) {
			double room = 0.9 * mark.box().width() * width;
			Font tall = font.deriveFont((float) Math.min(MOST, SHARE * mark.box().height() * height));
			Rectangle2D size = tall.getStringBounds(mark.label(), graphics.getFontRenderContext());
			Font fitting = tall
				.deriveFont((float) (tall.getSize2D() * Math.min(1, room / Math.max(1, size.getWidth()))));
			if (fitting.getSize2D() >= LEAST && !mark.label().isEmpty()) {
				Rectangle2D fits = fitting.getStringBounds(mark.label(), graphics.getFontRenderContext());
				double x = (mark.box().left() + mark.box().right()) / 2 * width - fits.getCenterX();
				double y = (mark.box().top() + mark.box().bottom()) / 2 * height - fits.getCenterY();
				graphics.setFont(fitting);
				graphics.drawString(mark.label(), (float) x, (float) y);
			}
		}
	}

	private static Font font() throws IOException {
		try (InputStream font = Labels.class.getResourceAsStream("/letters/fonts/DejaVuSans.ttf")) {
			return Font.createFont(Font.TRUETYPE_FONT, font);
		}
		catch (FontFormatException ex) {
			throw new IOException(ex);
		}
	}

}
