package org.candour.rights.items;

import org.candour.law.Exemption;
import org.candour.law.LawCatalogue;
import org.candour.law.Regime;
import org.candour.support.CandourTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Which exemption reaches which right follows from what the law data says it lifts. */
@CandourTest
class ExemptionReachTest {

	@Autowired
	ExemptionReach reach;

	@Autowired
	LawCatalogue law;

	@ParameterizedTest
	@CsvSource({ "DPA18-S2-P1-2, UKGDPR, R-ACCESS R-RECTIFY R-ERASE R-RESTRICT R-PORT R-OBJECT R-INFORM",
			"DPA18-S2-P3-16, UKGDPR, R-ACCESS", "DPA18-S2-P4-24, UKGDPR, R-ACCESS R-INFORM",
			"DPA18-S2-P4-25-2, UKGDPR, ''", "DPA18-S2-P6-27, UKGDPR, R-ACCESS R-RECTIFY R-RESTRICT R-OBJECT",
			"DPA18-S3-P2-4, UKGDPR, R-ACCESS R-RECTIFY R-ERASE R-RESTRICT R-PORT R-OBJECT R-INFORM",
			"DPA18-S3-P2-6, UKGDPR, R-ACCESS R-PORT", "DPA18-S3-P3-11, UKGDPR, R-ACCESS",
			"DPA18-SEC26, UKGDPR, R-ACCESS R-RECTIFY R-ERASE R-RESTRICT R-PORT R-OBJECT R-INFORM R-ADM",
			"UKGDPR-A11-2, UKGDPR, R-ACCESS R-RECTIFY R-ERASE R-RESTRICT R-PORT", "UKGDPR-A15-4, UKGDPR, R-ACCESS",
			"UKGDPR-A17-3-B, UKGDPR, R-ERASE", "UKGDPR-A20-3, UKGDPR, R-PORT", "UKGDPR-A21-1-CG, UKGDPR, R-OBJECT",
			"DPA18-SEC45-4-B, PART3, R-ACCESS", "DPA18-SEC45-4-B, UKGDPR, ''",
			"DPA18-SEC48-3-A, PART3, R-RECTIFY R-ERASE R-RESTRICT", "DPA18-SEC45A-1-A, PART3, R-ACCESS R-INFORM",
			"DPA18-SEC43-3, PART3, R-ACCESS R-RECTIFY R-ERASE R-RESTRICT R-INFORM",
			"DPA18-SEC53-UNF, PART3, R-ACCESS R-RECTIFY R-ERASE R-RESTRICT R-ADM" })
	void anExemptionReachesTheRightsItLifts(String code, Regime regime, String rights) {
		Exemption exemption = this.law.of(Exemption.class).newest(code).orElseThrow();
		for (String right : "R-ACCESS R-RECTIFY R-ERASE R-RESTRICT R-PORT R-OBJECT R-INFORM R-ADM".split(" ")) {
			assertThat(this.reach.reaches(exemption, right, regime)).as("%s reaches %s", code, right)
				.isEqualTo((" " + rights + " ").contains(" " + right + " "));
		}
	}

	@Test
	void noExemptionReachesDirectMarketing() {
		assertThat(this.law.of(Exemption.class).rows())
			.noneMatch((exemption) -> this.reach.reaches(exemption, "R-OBJECT-DM", Regime.UKGDPR));
	}

}
