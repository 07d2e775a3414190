package org.candour.delivery;

import java.time.Instant;

import org.candour.documents.DocumentId;

/**
 * The answer that left a case.
 *
 * @param letter the cover sheet, or the letter that is the whole answer
 * @param letterName what it is called in the package
 * @param schedule what is given and what not, in the package, or null
 * @param releasedAt in UTC
 * @param expiresAt from when the package can no longer be fetched, or null without one
 * @param size of the package in bytes, 0 without one
 * @param sha256 of the package, in lower-case hexadecimal, or null without one
 * @param firstCollectedAt or null
 */
public record Answer(String caseRef, AnswerStatus status, DocumentId letter, String letterName, DocumentId schedule,
		Instant releasedAt, Instant expiresAt, long size, String sha256, Instant firstCollectedAt) {

	public boolean collectable() {
		return this.status == AnswerStatus.READY || this.status == AnswerStatus.COLLECTED;
	}

}
