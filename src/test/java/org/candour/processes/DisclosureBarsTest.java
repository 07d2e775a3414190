package org.candour.processes;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Domain 7.3 and 7.5: what a bar or a missing power leads to. */
class DisclosureBarsTest {

	private final Decision decision = new Decision("disclosure-bars");

	@Test
	void theTableHasSixteenRulesAndEachCitesItsSource() {
		assertThat(this.decision.rules()).hasSize(16)
			.extracting(Rule::getDescription)
			.allSatisfy((source) -> assertThat(source.getTextContent()).isNotBlank());
	}

	@ParameterizedTest(name = "{0} failed leads to {1}")
	@CsvSource({ "dt2, DR-03", "dt3, DR-04", "dt4, DR-08", "dt9, DR-11" })
	void aFailedTestLeadsToItsRefusal(String test, String refusal) {
		assertThat(this.decision.codes(Map.of(test, "FAIL"))).containsExactly(refusal);
		assertThat(this.decision.codes(Map.of(test, "PASS"))).isEmpty();
		assertThat(this.decision.codes(Map.of(test, "NA"))).isEmpty();
	}

	@ParameterizedTest(name = "{0} leads to {1}")
	@CsvSource({ "BAR-EA02, DR-11", "BAR-FAM, DR-12", "BAR-ADOPT, DR-11", "BAR-GRC, DR-11", "BAR-DBS, DR-11",
			"BAR-DWP, DR-11", "BAR-HMRC, DR-11", "BAR-NFI, DR-11", "BAR-PSFA, DR-11", "BAR-LPP, DR-13",
			"BAR-PII, DR-13", "BAR-REQ, DR-15" })
	void aBarLeadsToItsRefusal(String bar, String refusal) {
		assertThat(this.decision.codes(Map.of("bars", List.of(bar), "dt9", "FAIL"))).containsExactly(refusal);
		assertThat(this.decision.codes(Map.of("bars", List.of(bar), "dt9", "PASS"))).containsExactly(refusal);
	}

	@Test
	void severalBarsCountTogether() {
		assertThat(this.decision.codes(Map.of("bars", List.of("BAR-FAM", "BAR-LPP"), "dt3", "FAIL")))
			.containsExactlyInAnyOrder("DR-04", "DR-12", "DR-13");
	}

	@Test
	void nothingWrongLeadsToNoRefusal() {
		assertThat(this.decision
			.codes(Map.of("dt2", "PASS", "dt3", "PASS", "dt4", "PASS", "dt9", "PASS", "bars", List.of()))).isEmpty();
		assertThat(this.decision.codes(Map.of("dt9", "FAIL", "bars", List.of()))).containsExactly("DR-11");
	}

	@Test
	void theTableLeadsWhereTheCatalogueOfBarsLeads() {
		assertThat(Catalogue.column("bars", "refusal")).hasSize(12)
			.allSatisfy((bar, refusal) -> assertThat(this.decision.codes(Map.of("bars", List.of(bar))))
				.containsExactly(refusal));
	}

}
