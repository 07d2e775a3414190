package org.candour.rendition.worker.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.function.IntPredicate;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * A page drawn on white.
 *
 * @param picture without transparency
 * @param trace what was drawn
 */
record Drawing(BufferedImage picture, Trace trace) {

	/** Pictures of more pixels are drawn smaller. */
	private static final double MOST_PIXELS = 25_000_000;

	/**
	 * Draws a page.
	 * @param index from 0
	 * @param scale pixels for a point
	 * @param drawn which signs are drawn, by their order
	 */
	static Drawing of(PDDocument document, int index, double scale, boolean exact, IntPredicate drawn)
			throws IOException {
		Trace trace = new Trace();
		PDFRenderer renderer = new PDFRenderer(document) {
			@Override
			protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
				return new TracingDrawer(parameters, trace, drawn);
			}
		};
		renderer.setSubsamplingAllowed(!exact);
		return new Drawing(renderer.renderImage(index, (float) scale, ImageType.RGB), trace);
	}

	/** The scale, or less if the picture would become too large. */
	static double bounded(VisiblePage page, double scale) {
		double pixels = page.width() * page.height() * scale * scale;
		return (pixels <= MOST_PIXELS) ? scale : scale * Math.sqrt(MOST_PIXELS / pixels);
	}

}
