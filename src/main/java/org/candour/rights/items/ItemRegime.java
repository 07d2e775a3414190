package org.candour.rights.items;

import java.util.Optional;

import org.candour.law.Regime;

/** Under which law a record is held, chosen for each item. */
public enum ItemRegime {

	UKGDPR(Regime.UKGDPR), PART3(Regime.PART3),
	/**
	 * Judicial documents in a criminal investigation: ss.44-48 do not apply (s.43(3)).
	 */
	PART3_JUDICIAL(Regime.PART3),
	/** Not about a living, identifiable person: other law. */
	OUT_OF_SCOPE(null);

	private final Regime leg;

	ItemRegime(Regime leg) {
		this.leg = leg;
	}

	/** The leg of the request that the item belongs to. */
	public Optional<Regime> leg() {
		return Optional.ofNullable(this.leg);
	}

}
