package org.candour.rendition.worker.burn;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.candour.rendition.Box;
import org.candour.rendition.BurnOrder;
import org.candour.rendition.Burnt;
import org.candour.rendition.Mark;
import org.candour.rendition.NotShown.Reason;
import org.candour.rendition.worker.CannotShow;
import org.candour.rendition.worker.burn.BurnSource.Page;
import org.candour.rendition.worker.burn.BurnSource.PageWord;

/**
 * Makes a new PDF of what is seen and not withheld. Every page becomes a picture, painted
 * over where it is marked, with the words that are seen and untouched lying unseen above
 * it. Nothing of the old file is taken along: not its text, and none of its parts.
 */
public final class Burn {

	private final BurnSource source;

	private final BurnOrder order;

	private final List<Mark> painted = new ArrayList<>();

	private final List<CheckedPage> pages = new ArrayList<>();

	private int withheld;

	public Burn(BurnSource source, BurnOrder order) {
		this.source = source;
		this.order = order;
	}

	public Burnt to(OutputStream to) throws IOException, CannotShow {
		refuseWrongPages();
		byte[] bytes = written();
		BurnCheck check = new BurnCheck(bytes, this.pages);
		if (check.findsLeftOver()) {
			throw new CannotShow(Reason.LEFT_OVER,
					"Words that are withheld could still be read in the new file; it was not made.");
		}
		to.write(bytes);
		return new Burnt(this.pages.size(), bytes.length, sha256(bytes), this.painted, this.withheld);
	}

	private void refuseWrongPages() throws IOException, CannotShow {
		int pages = this.source.pages();
		boolean wrong = this.order.marks().stream().anyMatch((each) -> each.page() > pages)
				|| this.order.pagesLeftOut().stream().anyMatch((each) -> each < 1 || each > pages);
		if (wrong) {
			throw new CannotShow(Reason.WRONG_MARK, "A mark names a page that the file does not have.");
		}
		if (this.order.pagesLeftOut().size() >= pages) {
			throw new CannotShow(Reason.WRONG_MARK, "Every page is left out: nothing would remain.");
		}
	}

	private byte[] written() throws IOException, CannotShow {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (NewPdf pdf = new NewPdf()) {
			for (int number = 1; number <= this.source.pages(); number++) {
				if (!this.order.pagesLeftOut().contains(number)) {
					add(number, this.source.page(number), pdf);
				}
			}
			pdf.save(bytes);
		}
		return bytes.toByteArray();
	}

	private void add(int number, Page page, NewPdf pdf) throws IOException {
		Widening widening = new Widening(page);
		List<Box> areas = new ArrayList<>();
		List<Mark> labels = new ArrayList<>();
		for (Mark mark : this.order.marks()) {
			if (mark.page() == number) {
				List<Box> wide = widening.of(mark.box());
				areas.addAll(wide);
				wide.forEach((each) -> this.painted.add(new Mark(number, each, mark.label())));
				labels.add(new Mark(number, wide.get(0), mark.label()));
			}
		}
		paint(page.picture(), areas, labels);
		List<PageWord> released = new ArrayList<>();
		List<String> touched = new ArrayList<>();
		for (PageWord word : page.words()) {
			if (areas.stream().anyMatch(word.ink()::touches)) {
				touched.add(word.text());
			}
			else if (word.seen()) {
				released.add(word);
			}
		}
		this.withheld += touched.size();
		pdf.add(page, released, labels);
		this.pages.add(CheckedPage.of(released, labels, touched));
	}

	private static void paint(BufferedImage picture, List<Box> areas, List<Mark> labels) throws IOException {
		Graphics2D graphics = picture.createGraphics();
		graphics.setColor(Color.BLACK);
		for (Box area : areas) {
			int left = (int) Math.round(area.left() * picture.getWidth());
			int top = (int) Math.round(area.top() * picture.getHeight());
			graphics.fillRect(left, top, (int) Math.round(area.right() * picture.getWidth()) - left,
					(int) Math.round(area.bottom() * picture.getHeight()) - top);
		}
		Labels.write(graphics, picture.getWidth(), picture.getHeight(), labels);
		graphics.dispose();
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
