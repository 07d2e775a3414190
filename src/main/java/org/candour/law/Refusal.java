package org.candour.law;

import java.time.LocalDate;
import java.util.List;

/**
 * Why a right is refused or a request is closed.
 *
 * @param exemptionNeeded whether an exemption must be named with it
 * @param exemptions exemptions that go with it
 * @param anyExemption whether any other exemption goes with it too
 * @param everyRight whether it is for every right
 * @param rights the rights it is for, if not for every
 */
public record Refusal(String code, String name, String plainWords, String citation, Checked checked, boolean enabled,
		String disabledBecause, LocalDate validFrom, LocalDate validTo, boolean exemptionNeeded,
		List<String> exemptions, boolean anyExemption, boolean everyRight, List<String> rights, List<Regime> regimes,
		String note) implements LawRow {

	public Refusal {
		exemptions = Lists.copy(exemptions);
		rights = Lists.copy(rights);
		regimes = Lists.copy(regimes);
	}

	/** Whether it may be given for a right under a regime. */
	public boolean allowedFor(String right, Regime regime) {
		return this.regimes.contains(regime) && (this.everyRight || this.rights.contains(right));
	}

	/** Whether an exemption may be named with it. */
	public boolean goesWith(String exemption) {
		return this.exemptionNeeded && (this.anyExemption || this.exemptions.contains(exemption));
	}

}
