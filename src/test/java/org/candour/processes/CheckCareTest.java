package org.candour.processes;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** The duty holds unless the person objects. */
class CheckCareTest extends ModelTest {

	CheckCareTest() {
		super("check-care");
	}

	@Test
	void careWithoutObjectionIsShared() {
		ProcessInstance check = start();
		complete("check-care-relationship", "careCheck", "SHARE");
		assertEnded(check, "care-shown");
		assertNeverCalled("disclosures");
	}

	@Test
	void withAnObjectionTheDutyFallsAway() {
		ProcessInstance check = start();
		complete("check-care-relationship", "careCheck", "OBJECTS");
		assertEnded(check, "person-objects");
		assertCalled("disclosures.dutyFellAway(" + CASE + ")");
	}

	@Test
	void whoDoesNotCareForThePersonIsRefused() {
		ProcessInstance check = start();
		complete("check-care-relationship", "careCheck", "NOT_SHOWN");
		assertEnded(check, "care-not-shown");
		assertCalled("disclosures.proposeRefusal(" + CASE + ",DR-03)");
	}

}
