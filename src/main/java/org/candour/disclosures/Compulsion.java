package org.candour.disclosures;

import org.candour.law.Gateway;

/** Whether the law compels the council to answer one request. */
public final class Compulsion {

	private Compulsion() {
	}

	/**
	 * A conditional power compels only if the body says that it does and states the
	 * condition; a power that a body borrows from another does not until it is known
	 * whose it is.
	 */
	static boolean of(Gateway gateway, RequestForm form) {
		return switch (gateway.compulsion()) {
			case MANDATORY -> true;
			case CONDITIONAL -> form.claimsCompulsion() && stated(gateway.compelledIf(), form);
			case VOLUNTARY, AS_PRINCIPAL -> false;
		};
	}

	/** Whether the request states the condition under which a power compels. */
	static boolean stated(Gateway.Condition condition, RequestForm form) {
		return form.particular(condition.field()).filter(condition.is()::equals).isPresent();
	}

}
