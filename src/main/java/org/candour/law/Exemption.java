package org.candour.law;

import java.time.LocalDate;
import java.util.List;

/**
 * A rule that switches off listed duties for given data, only as far as needed.
 *
 * @param lifts code of the set of provisions it switches off, or null
 * @param liftsText what it switches off, where no set fits
 * @param test kind of test
 * @param testText the test in words
 * @param ncnd whether holding the data may be left unconfirmed
 * @param use how often a council needs it; null where not stated
 * @param approval code of who may apply it
 * @param escalations triggers that its use raises
 * @param forbidsRelease whether it forbids release instead of allowing refusal
 * @param reviewMonths months after which it is tested again, or null
 */
public record Exemption(String code, String name, String plainWords, String citation, Checked checked, boolean enabled,
		String disabledBecause, LocalDate validFrom, LocalDate validTo, List<Regime> regimes, String lifts,
		String liftsText, Test test, String testText, Ncnd ncnd, Use use, String approval, List<String> escalations,
		boolean forbidsRelease, Integer reviewMonths, String note) implements LawRow {

	public Exemption {
		regimes = Lists.copy(regimes);
		escalations = Lists.copy(escalations);
	}

	/** Kind of test. */
	public enum Test {

		CLASS, PREJ, PREVENT, HARM, BALANCE, NECPROP, CONDITION, BELIEF, EXPECTATION, BEST_INTERESTS, RELEASE_BAR,
		REQUIRED, REASONABLE

	}

	/** Whether holding the data may be left neither confirmed nor denied. */
	public enum Ncnd {

		POSSIBLE, RARELY, NO

	}

	/** How often a council needs it. */
	public enum Use {

		COMMON, OCCASIONAL,
		/** Not for a council: kept so that its use can be refused with a reason. */
		NEVER

	}

}
