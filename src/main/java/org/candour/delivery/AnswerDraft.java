package org.candour.delivery;

import org.candour.documents.DocumentId;

/**
 * The letter of an answer as it would leave now, kept to be read before it is approved.
 *
 * @param letter the letter, or the cover sheet
 * @param schedule what is given and what not, or null
 */
public record AnswerDraft(DocumentId letter, DocumentId schedule) {
}
