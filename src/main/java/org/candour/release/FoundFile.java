package org.candour.release;

import org.candour.documents.DocumentInfo;

/**
 * A record found and what becomes of it.
 *
 * @param number within the records found of its case, by which messages call it
 * @param redaction its current redacted copy, or null
 * @param copy the record made new, which leaves if it leaves whole, or null while there
 * is none
 * @param unmade why it could not be made new, a sentence, or null
 * @param item number of the item that it belongs to, or null
 * @param duplicateOf number of the record that it is the same as, or null
 * @param note why it belongs to no item, in words, or null
 */
public record FoundFile(int number, DocumentInfo document, DocumentInfo redaction, DocumentInfo copy, String unmade,
		Integer item, Fate fate, Integer duplicateOf, String note) {

	/** Whether the record itself leaves, made new. */
	public boolean whole() {
		return this.fate == Fate.GIVEN && this.document.type().releasable();
	}

}
