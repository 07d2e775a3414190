package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** LC-20: the retention period of a case is over. */
class DisposalTest extends ModelTest {

	private static final String DESTROYED = "retention.destroyRows(" + CASE + ")";

	DisposalTest() {
		super("disposal");
	}

	@Test
	void twoPeopleApproveThenKeyRowsAndCertificate() {
		ProcessInstance disposal = start();
		assertOpenFor("approve-disposal-records", "records-officer", Duration.ofDays(10));
		complete("approve-disposal-records", "disposalDecision", "DESTROY");
		assertOpenFor("approve-disposal-manager", "manager", Duration.ofDays(10));
		assertNeverCalled("retention.destroyKey");
		complete("approve-disposal-manager", "disposalDecision", "DESTROY");
		assertCalled("retention.obstacle(" + CASE + ")", "retention.destroyKey(" + CASE + ")", DESTROYED,
				"retention.certify(" + CASE + ")");
		assertEnded(disposal, "disposed");
	}

	/** S-24, first half. */
	@Test
	void whatStandsInTheWayKeepsEverything() {
		this.ports.answer("retention.obstacle", "SAR_OPEN");
		ProcessInstance disposal = start();
		assertWaitsFor("extend-retention");
		complete("extend-retention");
		assertCalled("retention.extend(" + CASE + ")");
		assertNeverCalled("retention.destroyKey", "retention.destroyRows", "retention.certify");
		assertEnded(disposal, "kept-longer");
	}

	@Test
	void eitherOfTheTwoKeepsItLonger() {
		start();
		complete("approve-disposal-records", "disposalDecision", "KEEP");
		assertWaitsFor("extend-retention");
		complete("extend-retention");
		start();
		complete("approve-disposal-records", "disposalDecision", "DESTROY");
		complete("approve-disposal-manager", "disposalDecision", "KEEP");
		assertWaitsFor("extend-retention");
		assertNeverCalled("retention.destroyKey");
	}

	@Test
	void whatComesBetweenStopsItAtTheLastMoment() {
		this.ports.answer("retention.destroyKey", false);
		start();
		complete("approve-disposal-records", "disposalDecision", "DESTROY");
		complete("approve-disposal-manager", "disposalDecision", "DESTROY");
		assertWaitsFor("extend-retention");
		assertNeverCalled("retention.destroyRows", "retention.certify");
	}

}
