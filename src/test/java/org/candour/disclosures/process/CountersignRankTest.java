package org.candour.disclosures.process;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A request is countersigned by an inspector or somebody above. */
class CountersignRankTest {

	@ParameterizedTest
	@ValueSource(strings = { "Inspector", "Detective Inspector", "chief inspector", " Superintendent ",
			"Chief Constable", "Senior Manager" })
	void seniorEnough(String rank) {
		assertThat(CountersignRank.suffices(rank, null)).isTrue();
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "Constable", "Detective Constable", "Sergeant", "PCSO" })
	void tooJunior(String rank) {
		assertThat(CountersignRank.suffices(rank, null)).isFalse();
	}

	@Test
	void aPowerMayNameOtherGradesOrNone() {
		assertThat(CountersignRank.suffices("Team Manager", List.of("team manager"))).isTrue();
		assertThat(CountersignRank.suffices("Team Manager", null)).isFalse();
		assertThat(CountersignRank.suffices("Clerk", List.of("team manager"))).isFalse();
		assertThat(CountersignRank.suffices(null, List.of())).isTrue();
	}

}
