package org.candour.rendition.worker.pdf;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Set;

import org.candour.rendition.Word;
import org.candour.rendition.Word.Letters;
import org.candour.rendition.Word.Sight;

/**
 * A word as it was read from a page.
 *
 * @param sight of most of its signs
 * @param whole whether all its signs are seen
 */
record ReadWord(List<Glyph> glyphs, Sight sight, boolean whole) {

	/** Ink that the outline of a sign does not tell, such as that of smoothed edges. */
	static final double MARGIN = 1;

	ReadWord(List<Glyph> glyphs, Sight sight, Set<Integer> hidden) {
		this(glyphs, sight, glyphs.stream().noneMatch((each) -> hidden.contains(each.order())));
	}

	/** Where its ink is, in points of the visible page. */
	Rectangle2D area() {
		return this.glyphs.stream().map(Glyph::area).reduce(Rectangle2D::createUnion).orElseThrow();
	}

	boolean on(VisiblePage page) {
		return page.shows(area());
	}

	String text() {
		StringBuilder text = new StringBuilder();
		this.glyphs.forEach((each) -> text.append(each.text()));
		return text.toString();
	}

	boolean means() {
		return this.glyphs.stream().anyMatch(Glyph::means);
	}

	Word onPage(VisiblePage page, boolean endsLine) {
		return new Word(this.glyphs.stream()
			.map((each) -> new Letters(each.text().isEmpty() ? "\uFFFD" : each.text(), page.box(each.area(), MARGIN)))
			.toList(), this.sight, endsLine);
	}

	/** Whether the next word stands on another line. */
	boolean endsLineBefore(ReadWord next) {
		Glyph last = this.glyphs.get(this.glyphs.size() - 1);
		Glyph first = next.glyphs.get(0);
		return !WordsOfGlyphs.sameLine(last, first);
	}

}
