package org.candour.rendition.worker.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.candour.rendition.Word.Sight;

/**
 * What is written on a page and what of it is seen. The page is drawn with and without
 * its text: a sign that changes no pixel is hidden.
 */
final class PageReading {

	/** Pixels for a point. */
	private static final double SCALE = 2;

	/** Text under a veil is as good as hidden where no more contrast, of 255, is left. */
	private static final int VEILED = 96;

	private final VisiblePage page;

	private final Drawing whole;

	private final List<ReadWord> words = new ArrayList<>();

	private final boolean ink;

	private PageReading(VisiblePage page, Drawing whole, boolean ink) {
		this.page = page;
		this.whole = whole;
		this.ink = ink;
	}

	/**
	 * Reads a page.
	 * @param index from 0
	 */
	static PageReading of(PDDocument document, int index) throws IOException {
		VisiblePage page = new VisiblePage(document.getPage(index));
		double scale = Drawing.bounded(page, SCALE);
		Drawing whole = Drawing.of(document, index, scale, false, (any) -> true);
		Drawing bare = Drawing.of(document, index, scale, false, (any) -> false);
		Pixels with = new Pixels(whole.picture(), scale);
		Pixels without = new Pixels(bare.picture(), scale);
		PageReading reading = new PageReading(page, new Drawing(null, whole.trace()), with.hasInk());
		Set<Integer> hidden = reading.unseen(with, without);
		Set<Integer> doubtful = reading.doubtful(hidden);
		if (!doubtful.isEmpty()) {
			Drawing fewer = Drawing.of(document, index, scale, false, (each) -> !doubtful.contains(each));
			Pixels rest = new Pixels(fewer.picture(), scale);
			List<Glyph> glyphs = whole.trace().glyphs();
			doubtful.stream()
				.filter((each) -> !Pixels.noticed(with.difference(rest, glyphs.get(each).area())))
				.forEach(hidden::add);
		}
		for (List<Glyph> word : WordsOfGlyphs.of(whole.trace().glyphs())) {
			reading.words.add(new ReadWord(word, sight(word, hidden, without), hidden));
		}
		return reading;
	}

	List<ReadWord> words() {
		return this.words;
	}

	VisiblePage page() {
		return this.page;
	}

	Trace trace() {
		return this.whole.trace();
	}

	/** Whether the page shows anything. */
	boolean hasInk() {
		return this.ink;
	}

	/** Whether its text says what the page shows, as far as can be told. */
	boolean searchable() {
		List<Glyph> drawn = trace().glyphs().stream().filter((each) -> !each.blank()).toList();
		long known = drawn.stream().filter((each) -> !each.text().isEmpty()).count();
		return drawn.isEmpty() ? !this.ink : known >= 0.7 * drawn.size();
	}

	private Set<Integer> unseen(Pixels with, Pixels without) {
		Set<Integer> hidden = new HashSet<>();
		for (Glyph glyph : trace().glyphs()) {
			if (!glyph.blank()) {
				int difference = with.difference(without, glyph.area());
				if (!Pixels.noticed(difference) || (difference < VEILED && veiled(glyph))) {
					hidden.add(glyph.order());
				}
			}
		}
		return hidden;
	}

	/** Whether something that lets little through was painted over it. */
	private boolean veiled(Glyph glyph) {
		return trace().covers()
			.stream()
			.anyMatch((each) -> each.after() > glyph.order() && each.opacity() < 1 && each.opacity() >= 0.3
					&& covers(each.area(), glyph.area()));
	}

	/**
	 * What may be covered although something is seen there: other text above the cover.
	 */
	private Set<Integer> doubtful(Set<Integer> hidden) {
		Set<Integer> doubtful = new HashSet<>();
		List<Glyph> glyphs = trace().glyphs();
		for (Trace.Cover cover : trace().covers()) {
			List<Glyph> above = glyphs.subList(Math.min(cover.after(), glyphs.size()), glyphs.size())
				.stream()
				.filter((each) -> each.area().intersects(cover.area()))
				.toList();
			if (above.isEmpty()) {
				continue;
			}
			for (Glyph glyph : glyphs.subList(0, Math.min(cover.after(), glyphs.size()))) {
				if (!glyph.blank() && !hidden.contains(glyph.order()) && covers(cover.area(), glyph.area())
						&& above.stream().anyMatch((each) -> each.area().intersects(glyph.area()))) {
					doubtful.add(glyph.order());
				}
			}
		}
		return doubtful;
	}

	private static boolean covers(Rectangle2D cover, Rectangle2D area) {
		Rectangle2D common = cover.createIntersection(area);
		return common.getWidth() > 0 && common.getHeight() > 0
				&& common.getWidth() * common.getHeight() >= 0.6 * area.getWidth() * area.getHeight();
	}

	private static Sight sight(List<Glyph> word, Set<Integer> hidden, Pixels without) {
		long unseen = word.stream().filter((each) -> hidden.contains(each.order())).count();
		if (unseen * 2 < word.size() || unseen == 0) {
			return Sight.SEEN;
		}
		Rectangle2D area = word.stream().map(Glyph::area).reduce(Rectangle2D::createUnion).orElseThrow();
		boolean upright = Math.abs(Math.sin(word.get(0).direction())) > 0.7;
		return without.written(area, word.size(), upright) ? Sight.RECOGNISED : Sight.HIDDEN;
	}

}
