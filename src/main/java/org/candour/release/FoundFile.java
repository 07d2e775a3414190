package org.candour.release;

import org.candour.documents.DocumentInfo;

/**
 * A record found and what becomes of it.
 *
 * @param number within the records found of its case, by which messages call it
 * @param redaction its current redacted copy, or null
 * @param item number of the item that it belongs to, or null
 * @param duplicateOf number of the record that it is the same as, or null
 * @param note why it belongs to no item, in words, or null
 */
public record FoundFile(int number, DocumentInfo document, DocumentInfo redaction, Integer item, Fate fate,
		Integer duplicateOf, String note) {
}
