package org.candour.cases;

import java.time.LocalDate;
import java.util.Set;

import org.candour.law.Regime;

/** Within what time a case is to be answered. */
public sealed interface Term {

	/**
	 * Within working days that the council has agreed to; 0 is the same day.
	 */
	record Service(int workingDays) implements Term {
	}

	/** By a day that an order, notice or agreement sets; nothing moves it. */
	record Stated(LocalDate on) implements Term {
	}

	/**
	 * Within the time that the law sets for a right, under each regime the request falls
	 * under.
	 */
	record Statutory(String right, Set<Regime> regimes) implements Term {
	}

}
