package org.candour.processes;

import java.time.Duration;
import java.util.List;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Domain 7.1: bars and power. */
class CheckPowersTest extends ModelTest {

	CheckPowersTest() {
		super("check-powers");
	}

	@Test
	void aPowerWithoutBarsStands() {
		ProcessInstance check = start();
		assertOpenFor("check-power", "case-handler", Duration.ofDays(1));
		complete("check-power", "dt2", "PASS", "dt3", "PASS", "dt4", "PASS", "dt9", "PASS", "bars", List.of());
		assertEnded(check, "power-stands");
		assertNeverCalled("disclosures");
	}

	@Test
	void everyBarAndEveryMissingPowerIsProposedAsRefusal() {
		ProcessInstance check = start();
		complete("check-power", "dt2", "PASS", "dt3", "FAIL", "dt4", "PASS", "dt9", "FAIL", "bars",
				List.of("BAR-FAM", "BAR-NFI"));
		assertCalled("disclosures.proposeRefusals(" + CASE + ",DR-04+DR-11+DR-12)");
		assertEnded(check, "request-stopped");
		assertThat(lastFact(check, "barCodes")).asList().containsExactlyInAnyOrder("DR-04", "DR-11", "DR-12");
	}

	@Test
	void withoutAWordOnBarsTheTestsStillCount() {
		ProcessInstance check = start();
		complete("check-power", "dt2", "FAIL", "dt3", "PASS", "dt4", "PASS", "dt9", "PASS");
		assertCalled("disclosures.proposeRefusals(" + CASE + ",DR-03)");
		assertEnded(check, "request-stopped");
	}

}
