package org.candour.web.receiving;

import java.util.HashMap;
import java.util.Map;

/**
 * So many at once in all, and so many of them for one sender, however slow it is. Counted
 * on this server alone.
 */
final class Places {

	private final int all;

	private final int forOne;

	private final Map<String, Integer> taken = new HashMap<>();

	private int inAll;

	Places(int all, int forOne) {
		this.all = all;
		this.forOne = forOne;
	}

	/** Takes a place; who got one leaves it again. */
	synchronized Entry enter(String sender) {
		if (this.taken.getOrDefault(sender, 0) >= this.forOne) {
			return Entry.OWN_TAKEN;
		}
		if (this.inAll >= this.all) {
			return Entry.ALL_TAKEN;
		}
		this.taken.merge(sender, 1, Integer::sum);
		this.inAll++;
		return Entry.IN;
	}

	synchronized void leave(String sender) {
		this.inAll--;
		this.taken.computeIfPresent(sender, (key, count) -> (count > 1) ? count - 1 : null);
	}

	/** What somebody who asks for a place hears. */
	enum Entry {

		IN, OWN_TAKEN, ALL_TAKEN

	}

}
