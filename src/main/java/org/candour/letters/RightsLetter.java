package org.candour.letters;

import java.time.Instant;

import org.candour.documents.DocumentId;

/**
 * A letter that has been written.
 *
 * @param occasion which of its kind it is
 * @param template code and version, such as {@code L-ACK-1}
 * @param document under which its PDF is kept in the case
 * @param writtenAt in UTC
 */
public record RightsLetter(RightsLetterKind kind, String occasion, String template, LetterFormat format,
		DocumentId document, Instant writtenAt) {
}
