package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** LC-18, 3 and 4: gathered, checked, extracted, signed off by two. */
class PrepareExtractTest extends ModelTest {

	PrepareExtractTest() {
		super("prepare-extract");
	}

	@Test
	void twoSignOffsOneAfterTheOther() {
		ProcessInstance extract = start();
		assertOpenFor("gather-data", "case-handler", Duration.ofDays(15));
		complete("gather-data");
		assertOpenFor("sign-finance", "manager", Duration.ofDays(3));
		complete("sign-finance", "signOff", "AGREE");
		assertOpenFor("sign-governance", "case-handler", Duration.ofDays(3));
		assertNeverCalled("matching.signedOff");
		complete("sign-governance", "signOff", "AGREE");
		assertCalled("matching.extract(" + CASE + ")", "matching.signedOff(" + CASE + ")");
		assertEnded(extract, "signed-off");
	}

	@Test
	void poorQualityGoesBackToTheServices() {
		start();
		this.ports.answer("matching.extract", false);
		complete("gather-data");
		assertWaitsFor("gather-data");
	}

	@Test
	void eitherOfTheTwoSendsItBackAndThenBothSignAgain() {
		start();
		complete("gather-data");
		complete("sign-finance", "signOff", "SEND_BACK");
		assertWaitsFor("gather-data");
		complete("gather-data");
		complete("sign-finance", "signOff", "AGREE");
		complete("sign-governance", "signOff", "SEND_BACK");
		assertWaitsFor("gather-data");
		complete("gather-data");
		assertWaitsFor("sign-finance");
		assertNeverCalled("matching.signedOff");
	}

}
