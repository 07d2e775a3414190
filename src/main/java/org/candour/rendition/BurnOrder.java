package org.candour.rendition;

import java.util.List;
import java.util.Set;

/**
 * What a burn withholds.
 *
 * @param pagesLeftOut pages that do not appear in the new file at all, from 1
 */
public record BurnOrder(List<Mark> marks, Set<Integer> pagesLeftOut) {

	public BurnOrder {
		marks = List.copyOf(marks);
		pagesLeftOut = Set.copyOf(pagesLeftOut);
	}

	public static BurnOrder of(List<Mark> marks) {
		return new BurnOrder(marks, Set.of());
	}

	/** Keeps nothing back, but is made new all the same. */
	public static BurnOrder clean() {
		return of(List.of());
	}

}
