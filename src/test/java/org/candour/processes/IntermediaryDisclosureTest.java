package org.candour.processes;

/** A body without a power of its own: judged by the principal's. */
class IntermediaryDisclosureTest extends DisclosureLifecycleTest {

	IntermediaryDisclosureTest() {
		super("intermediary-disclosure");
	}

	@Override
	void findPower() {
		complete("identify-principal", "principalGateway", "GW-LA-CRIME");
		checkPower("PASS");
	}

	@Override
	void findNoPower() {
		complete("identify-principal", "principalGateway", "NONE");
	}

	@Override
	String powerStep() {
		return "identify-principal";
	}

}
