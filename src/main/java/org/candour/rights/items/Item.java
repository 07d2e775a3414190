package org.candour.rights.items;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A record found, opened.
 *
 * @param number within its case
 * @param approvedOutcome what was decided, or null while nothing is
 * @param enteredBy user name of whoever wrote it last
 * @param version the number to change it by
 */
public record Item(UUID id, String caseRef, int number, ItemEntry entry, List<ThirdParty> thirdParties,
		ItemOutcome approvedOutcome, List<String> approvedCodes, String enteredBy, Instant enteredAt, long version) {

	/** The same under another number. */
	Item numbered(int other) {
		return new Item(this.id, this.caseRef, other, this.entry, this.thirdParties, this.approvedOutcome,
				this.approvedCodes, this.enteredBy, this.enteredAt, this.version);
	}

	/** Whether the request reaches it at all. */
	public boolean inScope() {
		return this.entry.regime() != ItemRegime.OUT_OF_SCOPE;
	}

	/** Decided, or else proposed. */
	public ItemOutcome outcome() {
		return (this.approvedOutcome != null) ? this.approvedOutcome : this.entry.outcome();
	}

	/** Decided, or else proposed. */
	public List<String> codes() {
		return (this.approvedOutcome != null) ? this.approvedCodes : this.entry.codes();
	}

}
