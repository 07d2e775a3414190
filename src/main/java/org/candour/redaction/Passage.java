package org.candour.redaction;

import java.util.List;

import org.candour.documents.DocumentId;
import org.candour.rendition.Box;

/**
 * A passage about to be marked.
 *
 * @param page from 1
 * @param boxes one for each line it stands on
 */
public record Passage(DocumentId document, int page, List<Box> boxes) {
}
