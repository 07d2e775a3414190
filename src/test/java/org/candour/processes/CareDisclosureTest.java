package org.candour.processes;

/** HSCA 2012 s.251B: shared unless the person objects. */
class CareDisclosureTest extends DisclosureLifecycleTest {

	CareDisclosureTest() {
		super("care-disclosure");
	}

	@Override
	void findPower() {
		complete("check-care-relationship", "careCheck", "SHARE");
	}

	@Override
	void findNoPower() {
		complete("check-care-relationship", "careCheck", "OBJECTS");
	}

	@Override
	String powerStep() {
		return "check-care-relationship";
	}

	@Override
	void weigh(String proposal, String telling) {
		complete("prepare-care-answer", "proposal", proposal, "tellSubject", telling);
	}

	@Override
	String weighingStep() {
		return "prepare-care-answer";
	}

}
