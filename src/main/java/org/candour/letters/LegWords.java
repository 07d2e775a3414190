package org.candour.letters;

import java.util.List;

/**
 * A leg in words.
 *
 * @param regime what kind of information it is about
 * @param reasons those that are told
 */
record LegWords(String regime, String outcome, List<ReasonWords> reasons) {

	/** How a sentence goes on that refuses something. */
	public String because() {
		return this.reasons.isEmpty() ? "" : ", for the reasons below";
	}

	/**
	 * A reason in words.
	 *
	 * @param provision citations, or null
	 */
	record ReasonWords(List<String> sentences, String provision) {
	}

}
