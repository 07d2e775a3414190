package org.candour.disclosures;

import java.time.LocalDate;
import java.util.Map;

import org.candour.cases.RuleBroken;

import org.springframework.stereotype.Component;

/** Which lifecycle serves which power. */
@Component
class Lifecycles {

	static final String LIFE_AT_RISK = "GW-LIFE";

	private static final String CLASS = "DISCLOSURE_REGISTER";

	private static final Map<String, Lifecycle> BY_GATEWAY = Map.of("GW-POL-VOL",
			new Lifecycle("police-disclosure", false, 5, CLASS), LIFE_AT_RISK,
			new Lifecycle("urgent-disclosure", false, 0, CLASS));

	/**
	 * The lifecycle for a power.
	 * @throws RuleBroken if there is none
	 */
	Lifecycle of(String gateway, LocalDate day) {
		Lifecycle lifecycle = BY_GATEWAY.get(gateway);
		if (lifecycle == null) {
			throw new RuleBroken("GATEWAY", "Requests under this power cannot be taken in yet.");
		}
		return lifecycle;
	}

	/** Whether the law compels the council to disclose under a power. */
	boolean mandatory(String gateway) {
		return BY_GATEWAY.containsKey(gateway) && BY_GATEWAY.get(gateway).mandatory();
	}

}
