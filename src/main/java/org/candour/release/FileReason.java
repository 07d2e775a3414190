package org.candour.release;

import java.time.Instant;

import org.candour.documents.DocumentId;

/**
 * Why a record found belongs to no item (RL-03).
 *
 * @param fate one that can be recorded
 * @param duplicateOf the record that it is the same as; only with {@link Fate#DUPLICATE}
 * @param note why, in words; sealed when stored
 * @param recordedBy user name
 */
record FileReason(DocumentId document, Fate fate, DocumentId duplicateOf, String note, String recordedBy,
		Instant recordedAt) {
}
