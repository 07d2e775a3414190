package org.candour.disclosures;

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
		assertThat(CountersignRank.suffices(rank)).isTrue();
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "Constable", "Detective Constable", "Sergeant", "PCSO" })
	void tooJunior(String rank) {
		assertThat(CountersignRank.suffices(rank)).isFalse();
	}

}
