package org.candour.processes;

/** No, unless there is consent, an order, a contract or a need. */
class DefaultRefusalTest extends DisclosureLifecycleTest {

	DefaultRefusalTest() {
		super("default-refusal");
	}

	@Override
	void findPower() {
		complete("find-exception", "exceptionGround", "CONSENT");
		checkPower("PASS");
	}

	@Override
	void findNoPower() {
		complete("find-exception", "exceptionGround", "NONE");
	}

	@Override
	String powerStep() {
		return "find-exception";
	}

}
