package org.candour.rendition.worker.burn;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Packs the picture of a page: writing without loss, photographs as JPEG. It is painted
 * over before, so that neither way keeps anything of what was there.
 */
final class PagePictures {

	private static final float QUALITY = 0.85f;

	/** More colours than that are a photograph. */
	private static final int COLOURS = 400;

	/** Every so many pixels are looked at. */
	private static final int STEP = 7;

	/**
	 * Share of pixels that are neither dark nor light, above which grey is a photograph.
	 */
	private static final double MIDDLE = 0.15;

	private PagePictures() {
	}

	static PDImageXObject of(PDDocument document, BufferedImage picture) throws IOException {
		int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
		if (!grey(pixels)) {
			return photograph(pixels) ? JPEGFactory.createFromImage(document, picture, QUALITY)
					: LosslessFactory.createFromImage(document, picture);
		}
		BufferedImage grey = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
		byte[] to = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
		boolean shades = shades(pixels);
		for (int i = 0; i < pixels.length; i++) {
			int level = pixels[i] & 0xFF;
			// sixteen levels draw letters as well as 256, in half the room
			to[i] = (byte) (shades ? level : (level >> 4) * 17);
		}
		return shades ? JPEGFactory.createFromImage(document, grey, QUALITY)
				: LosslessFactory.createFromImage(document, grey);
	}

	private static boolean grey(int[] pixels) {
		for (int pixel : pixels) {
			int blue = pixel & 0xFF;
			if (((pixel >> 8) & 0xFF) != blue || ((pixel >> 16) & 0xFF) != blue) {
				return false;
			}
		}
		return true;
	}

	private static boolean photograph(int[] pixels) {
		Set<Integer> colours = new HashSet<>();
		for (int i = 0; i < pixels.length && colours.size() <= COLOURS; i += STEP) {
			colours.add(pixels[i]);
		}
		return colours.size() > COLOURS;
	}

	private static boolean shades(int[] pixels) {
		int middle = 0;
		for (int pixel : pixels) {
			int level = pixel & 0xFF;
			middle += (level > 40 && level < 225) ? 1 : 0;
		}
		return middle > MIDDLE * pixels.length;
	}

}
