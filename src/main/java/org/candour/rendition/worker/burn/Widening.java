package org.candour.rendition.worker.burn;

import java.util.ArrayList;
import java.util.List;

import org.candour.rendition.Box;
import org.candour.rendition.worker.burn.BurnSource.Page;
import org.candour.rendition.worker.burn.BurnSource.PageWord;

/**
 * Widens marks to whole words, so that no letter is left at the side, and to a fixed
 * grid, so that the width of what is withheld does not tell what it was.
 */
final class Widening {

	/** Grid, in points. */
	private static final double ACROSS = 3;

	private static final double DOWN = 1.5;

	/** A word is meant if as much of it is marked: of its length, and of its height. */
	private static final double LENGTH = 0.02;

	private static final double HEIGHT = 0.3;

	private final Page page;

	Widening(Page page) {
		this.page = page;
	}

	/** What is painted over for a mark; the first area is that of the mark itself. */
	List<Box> of(Box mark) {
		List<Box> areas = new ArrayList<>();
		areas.add(painted(mark));
		for (PageWord word : this.page.words()) {
			if (meant(mark, word)) {
				Box area = painted(word.ink());
				if (areas.stream().noneMatch((each) -> each.contains(area))) {
					areas.add(area);
				}
			}
		}
		return areas;
	}

	/** A word that runs across the page has a box that says little about it. */
	private static boolean meant(Box mark, PageWord word) {
		Box ink = word.ink();
		double across = Math.min(mark.right(), ink.right()) - Math.max(mark.left(), ink.left());
		double down = Math.min(mark.bottom(), ink.bottom()) - Math.max(mark.top(), ink.top());
		if (!word.level() || across < 0 || down < 0) {
			return false;
		}
		boolean upright = Math.abs(word.toY() - word.fromY()) > Math.abs(word.toX() - word.fromX());
		double length = upright ? share(down, ink.height()) : share(across, ink.width());
		double height = upright ? share(across, ink.width()) : share(down, ink.height());
		return length >= LENGTH && height >= HEIGHT;
	}

	private static double share(double part, double whole) {
		return (whole > 0) ? part / whole : 1;
	}

	private Box painted(Box area) {
		double column = ACROSS / this.page.width();
		double row = DOWN / this.page.height();
		double margin = 1 / this.page.height();
		Box grid = Box.within(Math.floor((area.left() - margin) / column) * column,
				Math.floor((area.top() - margin) / row) * row, Math.ceil((area.right() + margin) / column) * column,
				Math.ceil((area.bottom() + margin) / row) * row);
		Box stored = grid.union(this.page.stored().around(grid));
		// drawing mixes a point with its neighbours
		double width = this.page.picture().getWidth();
		double height = this.page.picture().getHeight();
		return Box.within(Math.floor(stored.left() * width - 1) / width, Math.floor(stored.top() * height - 1) / height,
				Math.ceil(stored.right() * width + 1) / width, Math.ceil(stored.bottom() * height + 1) / height);
	}

}
