package org.candour.processes;

import java.time.Duration;
import java.util.List;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** LC-06: the burden is on the council. */
class BalanceObjectionTest extends ModelTest {

	BalanceObjectionTest() {
		super("balance-objection");
	}

	@Test
	void onAnotherBasisTheRightIsNotAvailable() {
		ProcessInstance objection = start("right", "R-OBJECT", "services", List.of("education"));
		complete("find-basis", "lawfulBasis", "ART6-1-C");
		assertCalled("rights.proposeUnavailable(" + CASE + ")");
		assertEnded(objection, "right-unavailable");
	}

	@Test
	void everyServiceStatesItsGroundsAndTheyAreBalanced() {
		ProcessInstance objection = start("right", "R-OBJECT", "services", List.of("education"));
		complete("find-basis", "lawfulBasis", "ART6-1-E");
		assertOpenFor("state-grounds", "service-education", Duration.ofDays(5));
		complete("state-grounds", "statedGrounds", "COMPELLING");
		assertOpenFor("balance-interests", "case-handler", Duration.ofDays(5));
		complete("balance-interests", "balance", "COMPELLING", "proposal", "REFUSED", "refusalCodes", List.of("RR-07"));
		assertCalled("rights.propose(" + CASE + ",REFUSED,RR-07)");
		assertEnded(objection, "objection-balanced");
	}

}
