package org.candour.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.candour.documents.DocumentId;

/**
 * A letter on its way to a person.
 *
 * @param kind which letter, such as {@code ACKNOWLEDGEMENT}
 * @param answer whether it is the answer, with everything that is released; it is opened
 * with a second factor
 * @param sentAt when it was put on its way, in UTC
 * @param postedOn when it was posted (London), or null
 * @param tracking number of the tracked post, or null
 */
public record SentLetter(UUID id, String caseRef, String kind, DocumentId document, Route route, boolean answer,
		Instant sentAt, LocalDate postedOn, String tracking) {
}
