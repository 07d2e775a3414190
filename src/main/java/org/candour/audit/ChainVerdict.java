package org.candour.audit;

/**
 * What checking the trail found.
 *
 * @param rows how many entries were checked
 * @param firstBadRow id of the first entry that does not fit, or null if all do
 * @param reason in a sentence, or null
 */
public record ChainVerdict(long rows, Long firstBadRow, String reason) {

	public boolean sound() {
		return this.reason == null;
	}

}
