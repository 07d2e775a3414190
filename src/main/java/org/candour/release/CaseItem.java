package org.candour.release;

import java.util.List;

import org.candour.documents.DocumentId;

/**
 * An item of a case, as far as its files are concerned.
 *
 * @param number as staff call it
 * @param told as letter, schedule and file names call it; the same, unless the answer may
 * not show by a gap that something stays
 * @param fate what was decided for it, or else is proposed
 * @param files the records found that belong to it, in order
 */
public record CaseItem(int number, int told, Fate fate, List<DocumentId> files) {

	public CaseItem {
		files = List.copyOf(files);
	}

}
