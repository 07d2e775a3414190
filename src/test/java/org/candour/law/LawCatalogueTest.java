package org.candour.law;

import java.time.LocalDate;
import java.time.Period;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LawCatalogueTest {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

	private final LawCatalogue law = TheLaw.shipped();

	@ParameterizedTest(name = "{0} has {1} rows, {2} of them usable")
	@CsvSource({ "rights, 12, 12", "lawful-bases, 7, 7", "handling-rules, 9, 9", "exemptions, 100, 86",
			"lifted-provisions, 14, 13", "approvals, 6, 6", "refusals, 19, 19", "letter-contents, 7, 7",
			"silent-letters, 4, 4", "gateways, 50, 49", "request-fields, 77, 77", "bars, 12, 12",
			"disclosure-tests, 13, 13", "disclosure-refusals, 20, 20", "outcomes, 37, 37", "compulsions, 25, 25",
			"escalations, 19, 19", "services, 7, 7", "retention, 19, 19", "changes, 21, 16", "regulator, 2, 1" })
	void everyCatalogueHasTheRowsOfTheDomain(String name, int rows, int usable) {
		Catalogue<?> catalogue = this.law.named(name).orElseThrow();
		assertThat(catalogue.rows()).hasSize(rows);
		assertThat(catalogue.inForce(DAY)).hasSize(usable);
	}

	@Test
	void aCodeStandsInOneCatalogueOnly() {
		assertThat(this.law.all().stream().flatMap((one) -> one.rows().stream().map(LawRow::baseCode).distinct()))
			.doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(strings = { "exemptions", "refusals", "gateways", "request-fields", "bars", "disclosure-tests",
			"disclosure-refusals", "escalations", "services" })
	void whatStaffSeeInACaseIsExplainedInWholeSentences(String catalogue) {
		assertThat(this.law.named(catalogue).orElseThrow().rows())
			.allSatisfy((row) -> assertThat(row.plainWords()).as(row.code())
				.matches("[A-Z].*[.?]")
				.doesNotContain(" para ", " s.", "Art "));
	}

	@Test
	void thereAreNoOtherCatalogues() {
		assertThat(this.law.all()).hasSize(21);
	}

	@ParameterizedTest(name = "{1} codes begin with {0}")
	@CsvSource({ "DPA18-S2-, 31", "DPA18-S3-, 12", "DPA18-S4-, 5", "DPA18-SEC24-, 4", "DPA18-SEC26, 1", "UKGDPR-, 22",
			"DPA18-SEC44-4-, 4", "DPA18-SEC45-4-, 4", "DPA18-SEC48-3-, 4", "DPA18-SEC68-7-, 4", "DPA18-SEC45A-, 2",
			"DPA18-SEC53-, 2" })
	void exemptionsAreCompleteByProvision(String prefix, int count) {
		assertThat(this.law.of(Exemption.class).rows()).filteredOn((row) -> row.code().startsWith(prefix))
			.hasSize(count);
	}

	@Test
	void aVoluntaryPoliceRequestIsAnsweredInFiveWorkingDaysAndNeverCompulsory() {
		Gateway police = this.law.gateway("GW-POL-VOL", DAY).orElseThrow();
		assertThat(police.mandatory()).isFalse();
		assertThat(police.slaWorkingDays()).isEqualTo(5);
		assertThat(police.time().urgent()).isEqualTo(ResponseTime.Urgent.SAME_DAY);
		assertThat(police.tell()).isEqualTo(Gateway.Tell.ASK_REQUESTER_FIRST);
		assertThat(police.servesBody("POLICE")).isTrue();
		assertThat(police.servesBody("DWP")).isFalse();
	}

	@Test
	void aPowerThatCompelsOnlyUnderAConditionIsNotShownAsCompulsory() {
		assertThat(this.law.gateway("GW-LA-CRIME", DAY).orElseThrow().mandatory()).isFalse();
		assertThat(this.law.gateway("GW-PSFA-NOTICE", DAY).orElseThrow().mandatory()).isTrue();
	}

	@Test
	void aRowIsNotInForceBeforeItsFirstDay() {
		assertThat(this.law.gateway("GW-POL-VIR", LocalDate.of(2026, 1, 11))).isEmpty();
		assertThat(this.law.gateway("GW-POL-VIR", LocalDate.of(2026, 1, 12))).isPresent();
		assertThatExceptionOfType(LawNotUsable.class)
			.isThrownBy(() -> this.law.of(Gateway.class).require("GW-POL-VIR", LocalDate.of(2026, 1, 11)))
			.withMessage("GW-POL-VIR is not in force on 2026-01-11.");
	}

	@Test
	void aPowerNotCommencedIsRefusedWithTheReason() {
		assertThat(this.law.gateway("GW-DWP-109BZA", DAY)).isEmpty();
		assertThatExceptionOfType(LawNotUsable.class)
			.isThrownBy(() -> this.law.of(Gateway.class).require("GW-DWP-109BZA", DAY))
			.withMessage("GW-DWP-109BZA cannot be used. Not commenced: the start of s.109BZA is not confirmed.");
	}

	@Test
	void anExemptionThatIsNotForACouncilIsRefusedWithTheReason() {
		assertThatExceptionOfType(LawNotUsable.class)
			.isThrownBy(() -> this.law.of(Exemption.class).require("DPA18-S2-P1-4", DAY))
			.withMessageContaining("Not for a council");
	}

	@Test
	void anUnknownCodeIsSaidToBeUnknown() {
		assertThatExceptionOfType(LawNotUsable.class).isThrownBy(() -> this.law.of(Bar.class).require("BAR-NONE", DAY))
			.withMessage("This code is not in the catalogue bars.");
	}

	@Test
	void aCodeFindsTheVersionOfItsDay() {
		Catalogue<LiftedProvisions> lifted = this.law.of(LiftedProvisions.class);
		assertThat(lifted.require("L1", LocalDate.of(2026, 2, 4)).provisions()).contains("5(1)(b)");
		assertThat(lifted.require("L1", LocalDate.of(2026, 2, 5)).code()).isEqualTo("L1~2");
		assertThat(lifted.require("L1", LocalDate.of(2026, 2, 5)).provisions()).doesNotContain("5(1)(b)");
	}

	@Test
	void crimeAndTaxNeedsTheOfficersAdviceFirst() {
		Exemption crime = this.law.exemption("DPA18-S2-P1-2", DAY).orElseThrow();
		assertThat(crime.escalations()).containsExactly("ESC-02");
		assertThat(this.law.of(Approval.class).require(crime.approval(), DAY).advice())
			.isEqualTo(Approval.Advice.MANDATORY);
	}

	@Test
	void aRefusalKnowsItsRightsAndItsExemptions() {
		Refusal basis = this.law.refusal("RR-05", DAY).orElseThrow();
		assertThat(basis.allowedFor("R-ERASE", Regime.UKGDPR)).isTrue();
		assertThat(basis.allowedFor("R-ACCESS", Regime.UKGDPR)).isFalse();
		assertThat(basis.goesWith("UKGDPR-A17-3-B")).isTrue();
		Refusal evidence = this.law.refusal("RR-10", DAY).orElseThrow();
		assertThat(evidence.allowedFor("R-ERASE", Regime.UKGDPR)).isFalse();
		assertThat(evidence.goesWith("UKGDPR-A17-3-B")).isFalse();
	}

	@Test
	void familyPapersAreRefusedForWantOfTheCourtsPermission() {
		assertThat(this.law.bar("BAR-FAM", DAY).orElseThrow().refusal()).isEqualTo("DR-12");
	}

	@Test
	void mandatoryDisclosuresSkipTheTestsThatAreNotTheCouncilsToJudge() {
		assertThat(this.law.of(DisclosureTest.class).rows()).filteredOn((test) -> !test.mandatory())
			.extracting(DisclosureTest::code)
			.containsExactly("DT5", "DT6", "DT7", "DT8");
	}

	@Test
	void theRegisterIsKeptForSixYears() {
		assertThat(this.law.retentionClass("DISCLOSURE_REGISTER", DAY).orElseThrow().period())
			.isEqualTo(Period.ofYears(6));
	}

}
