package org.candour.letters;

import java.time.Instant;

import org.candour.documents.DocumentId;

/**
 * A letter that has been written.
 *
 * @param template code and version, such as {@code L-COVER-1}
 * @param document under which its PDF is kept in the case
 * @param writtenAt in UTC
 */
public record LetterInfo(LetterKind kind, String template, DocumentId document, Instant writtenAt) {
}
