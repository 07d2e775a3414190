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
class ApproverLevelTest {

	private final Decision decision = new Decision("approver-level");

	@Test
	void theTableHasSixRulesAndEachCitesItsSource() {
		assertThat(this.decision.rules()).hasSize(6)
			.allSatisfy((rule) -> assertThat(rule.getDescription().getTextContent()).isNotBlank());
	}

	@ParameterizedTest(name = "{0} needs {1}")
	@MethodSource
	void theLevelFollowsFromTheCase(Map<String, Object> facts, String level) {
		assertThat(this.decision.level(facts)).isEqualTo(level);
	}

	static Stream<Arguments> theLevelFollowsFromTheCase() {
		return Stream.of(arguments(Map.of("bars", List.of("BAR-LPP")), "APPROVER_WITH_LEGAL"),
				arguments(Map.of("bars", List.of("BAR-FAM", "BAR-PII"), "tellSubject", "NEVER"), "APPROVER_WITH_LEGAL"),
				arguments(Map.of("orderDoubt", true, "tellSubject", "NEVER"), "APPROVER_WITH_LEGAL"),
				arguments(Map.of("recordings", true, "tellSubject", "NEVER"), "APPROVER_WITH_LEGAL"),
				arguments(Map.of("immunity", true), "APPROVER_WITH_LEGAL"),
				arguments(Map.of("recordings", false, "immunity", false), "APPROVER"),
				arguments(Map.of("tellSubject", "ON_DATE"), "APPROVER_WITH_SERVICE_LEAD"),
				arguments(Map.of("tellSubject", "NEVER"), "APPROVER_WITH_SERVICE_LEAD"),
				arguments(Map.of("tellSubject", "NOW", "bars", List.of()), "APPROVER"),
				arguments(Map.of(), "APPROVER"));
	}

}
