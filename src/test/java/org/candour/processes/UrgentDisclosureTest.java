package org.candour.processes;

/** LC-14: danger to life. */
class UrgentDisclosureTest extends EmergencyLifecycleTest {

	UrgentDisclosureTest() {
		super("urgent-disclosure");
	}

}
