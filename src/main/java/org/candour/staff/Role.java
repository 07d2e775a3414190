package org.candour.staff;

import java.util.Locale;

/** The roles of the council's staff. Each is a group of the same name in the engine. */
public enum Role {

	CASE_HANDLER("CH"), SERVICE_SEARCHER("SR"), REVIEWER("RV"), APPROVER("AP"), DPO("DPO"), DEPUTY_DPO("DDPO"),
	SIRO("SI"), RECORDS_OFFICER("RM"), MANAGER("MG"), LEGAL("LG"), CALDICOTT_GUARDIAN("CG"), MONITORING_OFFICER("MO"),
	AUDITOR("AU"), ADMINISTRATOR("AD");

	private final String code;

	Role(String code) {
		this.code = code;
	}

	/** The short code, as in the table of roles and permissions. */
	public String code() {
		return this.code;
	}

	/** The engine's group, in kebab case: {@code case-handler}. */
	public String group() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
