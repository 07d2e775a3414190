package org.candour.letters;

import java.util.List;

import org.candour.law.Regime;

/**
 * What was decided under one regime.
 *
 * @param outcome code, such as {@code ERASED_PART}
 * @param reasons why something or everything is refused or restricted
 */
public record LetterLeg(Regime regime, String outcome, List<LetterReason> reasons) {

	public LetterLeg {
		reasons = List.copyOf(reasons);
	}

	public static LetterLeg of(Regime regime, String outcome, LetterReason... reasons) {
		return new LetterLeg(regime, outcome, List.of(reasons));
	}

}
