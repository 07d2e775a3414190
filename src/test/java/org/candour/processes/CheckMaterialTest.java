package org.candour.processes;

import java.util.List;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** LC-17, 1 to 4. */
class CheckMaterialTest extends ModelTest {

	CheckMaterialTest() {
		super("check-material");
	}

	private void powerStands(boolean stands) {
		complete("check-power", "dt2", stands ? "PASS" : "FAIL", "dt3", "PASS", "dt4", "PASS", "dt9", "PASS", "bars",
				List.of());
	}

	private ProcessInstance tested(String tests, String notice, String family) {
		ProcessInstance check = start();
		powerStands(true);
		complete("test-material", "victimTest", tests, "victimNotice", notice, "familyPapers", family);
		return check;
	}

	@Test
	void whereThePowerIsMissingTheTestsAreNotPut() {
		ProcessInstance check = start();
		powerStands(false);
		assertEnded(check, "power-missing");
		assertThat(lastFact(check, "powerStands")).isEqualTo(false);
	}

	@ParameterizedTest(name = "{0} {1} {2}: {3}")
	@CsvSource({ "NOT_MET, GIVEN, NONE, DR-06", "MET, NEITHER, NONE, DR-18", "MET, EXCEPTION, NOT_PERMITTED, DR-12",
			"NOT_MET, NEITHER, NOT_PERMITTED, DR-06+DR-12+DR-18" })
	void everyFailedTestIsProposedAsRefusal(String tests, String notice, String family, String codes) {
		ProcessInstance check = tested(tests, notice, family);
		assertEnded(check, "tests-failed");
		assertCalled("disclosures.proposeRefusals(" + CASE + "," + codes + ")");
		assertThat(lastFact(check, "powerStands")).isEqualTo(false);
	}

	@ParameterizedTest
	@CsvSource({ "GIVEN, NONE", "EXCEPTION, PERMITTED", "NOT_NEEDED, NONE" })
	void whereTheTestsAreMetTheMaterialIsSought(String notice, String family) {
		ProcessInstance check = tested("MET", notice, family);
		assertEnded(check, "tests-met");
		assertNeverCalled("disclosures");
		assertThat(lastFact(check, "powerStands")).isEqualTo(true);
	}

}
