package org.candour.processes;

/** With the consent of the person. */
class ConsentDisclosureTest extends DisclosureLifecycleTest {

	ConsentDisclosureTest() {
		super("consent-disclosure");
	}

	@Override
	void findPower() {
		complete("check-consent-given", "consentCheck", "SPECIFIC");
		checkPower("PASS");
	}

	@Override
	void findNoPower() {
		complete("check-consent-given", "consentCheck", "NOT_VALID");
	}

	@Override
	String powerStep() {
		return "check-consent-given";
	}

}
