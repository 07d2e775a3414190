package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** LC-19: a breach found in a case. */
class BreachTest extends ModelTest {

	BreachTest() {
		super("breach");
	}

	private ProcessInstance assessed(String risk) {
		ProcessInstance breach = start();
		complete("contain-breach", "containment", "RECALLED");
		complete("advise", "advice", "AGREE");
		complete("assess-breach", "breachRisk", risk, "peopleAffected", 1);
		return breach;
	}

	@Test
	void theDpoAdvisesWhileTheBreachIsContainedAndTheRiskOwnerWaitsForBoth() {
		start();
		assertWaitsFor("advise", "contain-breach");
		complete("contain-breach", "containment", "PARTLY");
		assertWaitsFor("advise");
		complete("advise", "advice", "AGREE");
		assertOpenFor("assess-breach", "siro", Duration.ofHours(72));
	}

	@Test
	void withoutARiskItIsKeptInTheLogAlone() {
		ProcessInstance breach = assessed("NONE");
		complete("record-lessons");
		assertEnded(breach, "breach-closed");
		assertCalled("breaches.logOnly(" + CASE + ")", "breaches.close(" + CASE + ")", "retention.start(" + CASE + ")");
		assertNeverCalled("breaches.report(", "breaches.tell");
	}

	@Test
	void aRiskIsReportedInPhases() {
		ProcessInstance breach = assessed("RISK");
		complete("report-breach", "reportPhase", "PHASE");
		assertWaitsFor("report-breach");
		complete("report-breach", "reportPhase", "COMPLETE");
		assertCalled("breaches.report(" + CASE + ")", "breaches.report(" + CASE + ")");
		complete("record-lessons");
		assertEnded(breach, "breach-closed");
		assertNeverCalled("breaches.tell");
	}

	@ParameterizedTest
	@ValueSource(strings = { "TELL", "EXEMPT" })
	void atHighRiskItIsDecidedWhetherPeopleAreTold(String telling) {
		ProcessInstance breach = assessed("HIGH");
		complete("report-breach", "reportPhase", "COMPLETE");
		complete("decide-telling", "tellPeople", telling);
		assertCalled("breaches.tell(" + CASE + ")");
		complete("record-lessons");
		assertEnded(breach, "breach-closed");
	}

	@Test
	void after72HoursALateReportIsChased() {
		start();
		pass(Duration.ofHours(72));
		assertCalled("breaches.reportLate(" + CASE + ")");
		assertWaitsFor("advise", "contain-breach");
	}

}
