package org.candour.release;

import org.candour.documents.DocumentInfo;

/**
 * A record found and what becomes of it.
 *
 * @param number within the records found of its case, by which messages call it
 * @param redaction its current redacted copy, or null
 * @param burnt whether that copy was made here from marks
 * @param copy what leaves, made new, or null while there is no such file
 * @param unmade why it could not be made new, a sentence, or null
 * @param item number of the item that it belongs to, or null
 * @param duplicateOf number of the record that it is the same as, or null
 * @param note why it belongs to no item, in words, or null
 */
public record FoundFile(int number, DocumentInfo document, DocumentInfo redaction, boolean burnt, DocumentInfo copy,
		String unmade, Integer item, Fate fate, Integer duplicateOf, String note) {

	/** Whether the record itself leaves, made new. */
	public boolean whole() {
		return whole(this.document, this.fate);
	}

	static boolean whole(DocumentInfo record, Fate fate) {
		return fate == Fate.GIVEN && record.type().releasable();
	}

	/** The file of which what leaves is made, or null if there is none. */
	DocumentInfo source() {
		return whole() ? this.document : this.redaction;
	}

	/** Whether what leaves is to be made new: what was made here is new already. */
	boolean anew() {
		return this.fate.leaves() && source() != null && (whole() || !this.burnt);
	}

	/** What leaves, or null if that is not there: never a file that came in. */
	DocumentInfo leaving() {
		return anew() ? this.copy : source();
	}

}
