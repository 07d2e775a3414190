package org.candour.law;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that the council does, which decides under which regime its records are held
 * (DPA ss.30, 31).
 *
 * @param lawEnforcement whether it serves a law-enforcement purpose (s.31)
 * @param enforcementFunction whether under a statutory enforcement function of the
 * council (s.30(1)(b))
 * @param regime the normal regime
 * @param services codes of the services that do it; none stands for all
 */
public record Activity(String code, String name, String plainWords, String citation, Checked checked, boolean enabled,
		String disabledBecause, LocalDate validFrom, LocalDate validTo, boolean lawEnforcement,
		boolean enforcementFunction, Regime regime, List<String> services, String note) implements LawRow {

	public Activity {
		services = Lists.copy(services);
	}

	/** Whether a service does it. */
	public boolean doneBy(String service) {
		return this.services.isEmpty() || this.services.contains(service);
	}

}
