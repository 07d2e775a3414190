package org.candour.rendition.worker.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;

import org.candour.rendition.Box;
import org.candour.rendition.PageSize;
import org.candour.rendition.Word.Sight;
import org.candour.rendition.worker.CannotShow;
import org.candour.rendition.worker.burn.BurnSource;

/** The pages of a PDF, to be burnt. */
final class PdfBurnSource implements BurnSource {

	/**
	 * Side of what a JPEG stores as one, in pixels; and how far colours run beyond it.
	 */
	private static final int BLOCK = 16;

	private static final int RUN = 2;

	private final PdfRecord record;

	PdfBurnSource(PdfRecord record) {
		this.record = record;
	}

	@Override
	public int pages() {
		return this.record.document().getNumberOfPages();
	}

	@Override
	public Page page(int number) throws IOException, CannotShow {
		PageReading reading = this.record.reading(number);
		VisiblePage visible = reading.page();
		PageSize size = visible.size(number);
		// a page that says it is larger than it is drawn gets no more pixels for that
		double scale = Drawing.bounded(visible, DPI / 72);
		Drawing drawing = Drawing.of(this.record.document(), number - 1, scale, true, (any) -> true);
		if (drawing.trace().isUnreadable()) {
			throw PdfRecord.notDrawn(number);
		}
		List<PageWord> words = reading.words()
			.stream()
			.filter((each) -> each.on(visible))
			.map((each) -> word(each, visible))
			.toList();
		List<Trace.Placed> pictures = drawing.trace().pictures();
		return new Page(size.width(), size.height(), drawing.picture(), words,
				(area) -> stored(area, visible, pictures));
	}

	private static PageWord word(ReadWord word, VisiblePage page) {
		Glyph first = word.glyphs().get(0);
		Glyph last = word.glyphs().get(word.glyphs().size() - 1);
		double off = Math.abs(Math.sin(2 * first.direction()));
		return new PageWord(word.text(), page.box(word.area(), 0), first.from().getX() / page.width(),
				first.from().getY() / page.height(), last.to().getX() / page.width(), last.to().getY() / page.height(),
				first.height() / page.height(), off < 0.05, word.sight() == Sight.SEEN && word.whole());
	}

	private static Box stored(Box area, VisiblePage page, List<Trace.Placed> pictures) {
		Box around = area;
		for (Trace.Placed picture : pictures) {
			around = around.union(stored(area, page, picture));
		}
		return around;
	}

	/** Counted in pixels of the picture, from its top left corner. */
	private static Box stored(Box area, VisiblePage page, Trace.Placed picture) {
		AffineTransform toPage = new AffineTransform(picture.place());
		toPage.concatenate(new AffineTransform(1.0 / picture.width(), 0, 0, -1.0 / picture.height(), 0, 1));
		try {
			Rectangle2D pixels = toPage.createInverse().createTransformedShape(page.area(area)).getBounds2D();
			Rectangle2D inside = pixels
				.createIntersection(new Rectangle2D.Double(0, 0, picture.width(), picture.height()));
			if (inside.getWidth() <= 0 || inside.getHeight() <= 0) {
				return area;
			}
			double block = picture.blocks() ? BLOCK : 1;
			double left = Math.floor(inside.getMinX() / block) * block - RUN;
			double top = Math.floor(inside.getMinY() / block) * block - RUN;
			double right = Math.ceil(inside.getMaxX() / block) * block + RUN;
			double bottom = Math.ceil(inside.getMaxY() / block) * block + RUN;
			Rectangle2D blocks = new Rectangle2D.Double(left, top, right - left, bottom - top);
			return page.box(toPage.createTransformedShape(blocks).getBounds2D(), 0);
		}
		catch (NoninvertibleTransformException ex) {
			return area;
		}
	}

}
