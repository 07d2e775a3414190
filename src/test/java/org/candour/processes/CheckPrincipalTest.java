package org.candour.processes;

import java.util.List;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** S-19: a hidden principal is refused. */
class CheckPrincipalTest extends ModelTest {

	CheckPrincipalTest() {
		super("check-principal");
	}

	@Test
	void aHiddenPrincipalIsRefused() {
		ProcessInstance check = start();
		complete("identify-principal", "principalGateway", "NONE");
		assertEnded(check, "principal-hidden");
		assertCalled("disclosures.proposeRefusal(" + CASE + ",DR-03)");
		assertThat(lastFact(check, "powerStands")).isEqualTo(false);
	}

	@Test
	void aNamedPrincipalsPowerDecides() {
		ProcessInstance check = start();
		complete("identify-principal", "principalGateway", "GW-LA-CRIME");
		assertCalled("disclosures.citePrincipal(" + CASE + ",GW-LA-CRIME)");
		complete("check-power", "dt2", "PASS", "dt3", "PASS", "dt4", "PASS", "dt9", "PASS", "bars", List.of());
		assertEnded(check, "principal-judged");
		assertThat(lastFact(check, "powerStands")).isEqualTo(true);
	}

}
