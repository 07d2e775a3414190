package org.candour.rendition.worker.pdf;

import java.util.ArrayList;
import java.util.List;

/** Puts signs together to words, by where they stand and in the order of the file. */
final class WordsOfGlyphs {

	/** Gap between signs, of the height of the font, that parts words. */
	private static final double GAP = 0.18;

	private WordsOfGlyphs() {
	}

	static List<List<Glyph>> of(List<Glyph> glyphs) {
		List<List<Glyph>> words = new ArrayList<>();
		List<Glyph> word = new ArrayList<>();
		for (Glyph glyph : glyphs) {
			boolean parted = glyph.blank() || (!word.isEmpty() && !follows(word.get(word.size() - 1), glyph));
			if (parted && !word.isEmpty()) {
				words.add(List.copyOf(word));
				word.clear();
			}
			if (!glyph.blank()) {
				word.add(glyph);
			}
		}
		if (!word.isEmpty()) {
			words.add(List.copyOf(word));
		}
		return words;
	}

	private static boolean follows(Glyph last, Glyph next) {
		double gap = along(last, next);
		double height = Math.max(last.height(), next.height());
		return sameLine(last, next) && gap < GAP * height && gap > -0.5 * height;
	}

	/** Whether two signs stand on one line, in one direction. */
	static boolean sameLine(Glyph last, Glyph next) {
		double turn = Math.cos(last.direction() - next.direction());
		double height = Math.max(last.height(), next.height());
		return turn > 0.99 && Math.abs(across(last, next)) < 0.3 * height && along(last, next) > -0.5 * height;
	}

	private static double along(Glyph last, Glyph next) {
		double dx = next.from().getX() - last.to().getX();
		double dy = next.from().getY() - last.to().getY();
		return dx * Math.cos(last.direction()) + dy * Math.sin(last.direction());
	}

	private static double across(Glyph last, Glyph next) {
		double dx = next.from().getX() - last.to().getX();
		double dy = next.from().getY() - last.to().getY();
		return -dx * Math.sin(last.direction()) + dy * Math.cos(last.direction());
	}

}
