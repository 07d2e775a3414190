package org.candour.release;

import java.time.Instant;

import org.candour.documents.DocumentId;

/**
 * What was approved as the answer of a case: nothing else leaves (RL-04).
 *
 * @param composition hash of what leaves, as {@link Composition#sha256} gives it
 * @param letter the letter or cover sheet, as it was read
 * @param letterSha256 of its bytes, in lower-case hexadecimal
 * @param schedule that goes with the letter, or null
 * @param scheduleSha256 of its bytes, or null
 * @param approvedBy user name of the approver; where an answer needs none, of whoever
 * took the second look
 * @param approvedAt in UTC
 */
public record ApprovedAnswer(String caseRef, String composition, DocumentId letter, String letterSha256,
		DocumentId schedule, String scheduleSha256, String approvedBy, Instant approvedAt) {

	/** SHA-256 over all of it, in lower-case hexadecimal. */
	public String sha256() {
		return Sha256.of("candour-approval-1\ncase %s\ncomposition %s\nletter %s %s\nschedule %s %s\n".formatted(
				this.caseRef, this.composition, this.letter, this.letterSha256, this.schedule, this.scheduleSha256));
	}

	/** Whether the same leaves under both, whoever approved it and when. */
	public boolean sameAs(ApprovedAnswer other) {
		return sha256().equals(other.sha256());
	}

}
