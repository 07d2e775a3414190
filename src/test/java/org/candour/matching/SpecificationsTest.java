package org.candour.matching;

import java.util.List;

import org.candour.law.LawCatalogue;
import org.candour.law.ServiceArea;
import org.candour.law.TheLaw;
import org.candour.matching.RecordType.Asked;
import org.candour.matching.csv.FieldKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.DefaultResourceLoader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The specifications of data matching as shipped, and what makes one unusable. */
class SpecificationsTest {

	private final Specifications shipped = new Specifications(new DefaultResourceLoader(), "classpath:law/matching/");

	private static RecordType type(String version, Asked... fields) {
		return new RecordType("PAYROLL", "Payroll", version, null, "finds people paid twice", 2, List.of("id"),
				List.of(fields));
	}

	private static Asked field(String name, String purpose) {
		return new Asked(name, FieldKind.REFERENCE, true, 0, null, purpose);
	}

	@Test
	void fiveKindsOfRecordAreShipped() {
		assertThat(this.shipped.recordTypes()).extracting(RecordType::code)
			.containsExactly("PAYROLL", "PENSIONS", "TRADE_CREDITORS", "TRAVEL_PASSES", "PERSONAL_BUDGETS");
	}

	/** The timetable of 2026/27 (domain: fraud data matching). */
	@Test
	void theTimetableOfTheProgrammeIsData() {
		Programme programme = this.shipped.programme("NFI-2026-27").orElseThrow();
		assertThat(programme.gateway()).isEqualTo("GW-NFI-M");
		assertThat(programme.noticeBy()).isEqualTo("2026-08-28");
		assertThat(programme.listChecks().from()).isEqualTo("2026-08-10");
		assertThat(programme.listChecks().to()).isEqualTo("2026-08-28");
	}

	@Test
	void powersAndServicesAreThoseOfTheLaw() {
		LawCatalogue law = TheLaw.shipped();
		this.shipped.programmes()
			.forEach((programme) -> assertThat(law.holding(programme.gateway())).as(programme.gateway()).isPresent());
		this.shipped.recordTypes()
			.stream()
			.map(RecordType::service)
			.filter((service) -> service != null)
			.forEach((service) -> assertThat(law.of(ServiceArea.class).newest(service)).as(service).isPresent());
	}

	/** LAAA 2014 Sch 9 para 1(5). */
	@ParameterizedTest
	@ValueSource(strings = { "fraud_score", "risk_class", "propensity_band", "predicted_loss" })
	void aForecastOfAPersonCannotBeAskedFor(String name) {
		RecordType type = type("1", field("id", "to find it again"), field(name, "to see who might"));
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> new Specifications(List.of(type), List.of(), this.shipped.results()))
			.withMessageContaining("forecast of a person");
	}

	@Test
	void aFieldWithoutAPurposeCannotBeAskedFor() {
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(
					() -> new Specifications(List.of(type("1", field("id", " "))), List.of(), this.shipped.results()))
			.withMessageContaining("has no purpose (N-23)");
	}

	@Test
	void anExerciseKeepsTheVersionItBeganWith() {
		RecordType first = type("1", field("id", "to find it again"));
		RecordType second = type("2", field("id", "to find it again"), field("post", "to tell people apart"));
		Specifications both = new Specifications(List.of(first, second), List.of(), this.shipped.results());
		assertThat(both.recordTypes()).containsExactly(second);
		assertThat(both.recordType("PAYROLL", "1")).isEqualTo(first);
	}

}
