package org.candour.processes;

/** LC-13 for every body that asks without compelling. */
class VoluntaryDisclosureTest extends DisclosureLifecycleTest {

	VoluntaryDisclosureTest() {
		super("voluntary-disclosure");
	}

	@Override
	void findPower() {
		checkPower("PASS");
	}

	@Override
	void findNoPower() {
		checkPower("FAIL");
	}

	@Override
	String powerStep() {
		return "check-power";
	}

}
