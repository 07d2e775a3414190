package org.candour.audit;

/**
 * What checking the seals found.
 *
 * @param seals how many there are
 * @param open how many entries were added since their chain was sealed
 * @param reason why they are not sound, in a sentence, or null
 */
record SealVerdict(long seals, long open, String reason) {

	boolean sound() {
		return this.reason == null;
	}

}
