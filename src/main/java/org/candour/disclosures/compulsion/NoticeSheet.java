package org.candour.disclosures.compulsion;

import java.util.List;

import org.candour.deadlines.Step;

/**
 * What staff read about the order or notice behind a case.
 *
 * @param warnings what is wrong with it, as sentences
 * @param lines what the law asks, each under a label
 * @param derivation how its days were reckoned
 */
public record NoticeSheet(List<String> warnings, List<Line> lines, List<Step> derivation) {

	/**
	 * One thing that the law asks.
	 *
	 * @param label what it is, in a few words
	 * @param text as a person reads it
	 */
	public record Line(String label, String text) {
	}

}
