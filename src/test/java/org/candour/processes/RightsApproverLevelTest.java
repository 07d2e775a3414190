package org.candour.processes;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Domain 5.5: whose view the approver has to have read. */
class RightsApproverLevelTest {

	private final Decision decision = new Decision("rights-approver-level");

	@Test
	void theTableHasSixRulesAndEachCitesItsSource() {
		assertThat(this.decision.rules()).hasSize(6)
			.allSatisfy((rule) -> assertThat(rule.getDescription().getTextContent()).isNotBlank());
	}

	@ParameterizedTest(name = "{0} needs {1}")
	@MethodSource
	void theLevelFollowsFromTheCodes(List<String> codes, String level) {
		assertThat(this.decision.level(Map.of("exemptionCodes", codes))).isEqualTo(level);
	}

	static Stream<Arguments> theLevelFollowsFromTheCodes() {
		return Stream.of(arguments(List.of("DPA18-S2-P4-19-A", "DPA18-S3-P2-5"), "LEGAL_AND_CALDICOTT"),
				arguments(List.of("DPA18-S2-P4-19-B", "DPA18-S2-P1-2"), "LEGAL_AND_SERVICE_LEAD"),
				arguments(List.of("DPA18-S2-P4-19-B", "DPA18-S2-P1-3"), "LEGAL"),
				arguments(List.of("DPA18-S2-P1-2", "DPA18-S3-P5-21"), "CALDICOTT"),
				arguments(List.of("DPA18-S2-P3-16", "DPA18-S2-P1-2-3"), "SERVICE_LEAD"),
				arguments(List.of("DPA18-S2-P1-3"), "APPROVER"), arguments(List.of(), "APPROVER"));
	}

	@Test
	void withoutCodesTheApproverDecidesAlone() {
		assertThat(this.decision.level(Map.of())).isEqualTo("APPROVER");
	}

	static Stream<Arguments> everyExemption() {
		return Catalogue.rows("exemptions")
			.map((row) -> arguments(row.path("code").asText(), row.path("approval").asText()))
			.filter((row) -> !row.get()[1].equals("AC-BLOCKED"));
	}

	@ParameterizedTest(name = "{0} of {1}")
	@MethodSource("everyExemption")
	void theTableAgreesWithTheCatalogue(String code, String approval) {
		assertThat(this.decision.level(Map.of("exemptionCodes", List.of(code)))).isIn(switch (approval) {
			case "AC-PRIVILEGE" -> List.of("LEGAL");
			// Sch 3 asks for the Caldicott Guardian besides (ESC-04)
			case "AC-PREJUDICE" -> List.of("SERVICE_LEAD", "CALDICOTT");
			default -> List.of("APPROVER");
		});
	}

}
