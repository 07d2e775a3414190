package org.candour.disclosures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.candour.cases.RuleBroken;
import org.candour.law.Gateway;
import org.candour.law.LawCatalogue;

import org.springframework.stereotype.Component;

/** Which lifecycle serves which power, with the terms of the power from the law data. */
@Component
class Lifecycles {

	static final String LIFE_AT_RISK = "GW-LIFE";

	/** What the police ask under where no life is in danger. */
	static final String VOLUNTARY = "GW-POL-VOL";

	private static final String RETENTION_CLASS = "DISCLOSURE_REGISTER";

	private static final Map<String, String> PROCESSES = Map.of(VOLUNTARY, "police-disclosure", LIFE_AT_RISK,
			"urgent-disclosure");

	private final LawCatalogue law;

	Lifecycles(LawCatalogue law) {
		this.law = law;
	}

	/**
	 * The lifecycle for a power on the day a request came in.
	 * @throws RuleBroken if the power may not be used on that day, or no lifecycle serves
	 * it
	 */
	Lifecycle of(String code, LocalDate day) {
		Gateway gateway = this.law.gateway(code, day)
			.orElseThrow(() -> new RuleBroken("GATEWAY", "This power is not in the catalogue or not in force."));
		String process = Optional.ofNullable(PROCESSES.get(gateway.baseCode()))
			.orElseThrow(() -> new RuleBroken("GATEWAY", "Requests under this power cannot be taken in here."));
		int days = Optional.ofNullable(gateway.slaWorkingDays()).orElse(0);
		return new Lifecycle(process, gateway.mandatory(), days, RETENTION_CLASS);
	}

	/** Codes of the powers that have a lifecycle. */
	List<String> gateways() {
		return PROCESSES.keySet().stream().sorted().toList();
	}

	/** Whether the law compels the council to disclose under a power. */
	boolean mandatory(String code) {
		return this.law.of(Gateway.class).newest(code).map(Gateway::mandatory).orElse(false);
	}

}
