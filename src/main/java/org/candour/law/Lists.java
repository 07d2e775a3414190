package org.candour.law;

import java.util.List;

/** Rows leave out empty lists; code never sees null for them. */
final class Lists {

	private Lists() {
	}

	static <E> List<E> copy(List<E> list) {
		return (list != null) ? List.copyOf(list) : List.of();
	}

}
