package org.candour.processes;

/** Domain 7.9: an emergency of the Civil Contingencies Act. */
class EmergencyResponseTest extends EmergencyLifecycleTest {

	EmergencyResponseTest() {
		super("emergency-response");
	}

	@Override
	void afterTheEntry() {
		complete("note-shared-list", "listShared", false);
	}

}
