package org.candour.processes;

import java.util.List;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Consent is specific, recent and checked. */
class CheckGivenConsentTest extends ModelTest {

	CheckGivenConsentTest() {
		super("check-given-consent");
	}

	@Test
	void consentToAllDataIsARequestForAccess() {
		ProcessInstance check = start();
		complete("check-consent-given", "consentCheck", "ALL_DATA");
		assertEnded(check, "access-pointed-out");
		assertCalled("disclosures.pointToAccess(" + CASE + ")");
		assertThat(lastFact(check, "powerStands")).isEqualTo(false);
	}

	@Test
	void consentThatIsNotValidIsRefused() {
		ProcessInstance check = start();
		complete("check-consent-given", "consentCheck", "NOT_VALID");
		assertEnded(check, "consent-missing");
		assertCalled("disclosures.proposeRefusal(" + CASE + ",DR-04)");
	}

	@Test
	void specificConsentGoesOn() {
		ProcessInstance check = start();
		complete("check-consent-given", "consentCheck", "SPECIFIC");
		complete("check-power", "dt2", "PASS", "dt3", "PASS", "dt4", "PASS", "dt9", "PASS", "bars", List.of());
		assertEnded(check, "consent-judged");
		assertThat(lastFact(check, "powerStands")).isEqualTo(true);
	}

}
