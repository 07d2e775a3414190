package org.candour.law.api;

import org.candour.support.CandourTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

@CandourTest
class LawApiTest {

	@Autowired
	WebApplicationContext context;

	private MockMvcTester http;

	@BeforeEach
	void open() {
		this.http = MockMvcTester.from(this.context, (builder) -> builder.apply(springSecurity()).build());
	}

	@Test
	void theCataloguesAreListed() {
		MvcTestResult answer = asBody("/api/v1/law");
		assertThat(answer).hasStatusOk();
		assertThat(answer).bodyJson().extractingPath("$[?(@.name=='gateways')].usable").asArray().containsExactly(49);
	}

	@Test
	void aRowIsShownWithItsMeaningAndCitation() {
		MvcTestResult answer = asBody("/api/v1/law/bars/BAR-FAM");
		assertThat(answer).bodyJson().extractingPath("$.usable").isEqualTo(true);
		assertThat(answer).bodyJson().extractingPath("$.row.name").isEqualTo("Family proceedings");
		assertThat(answer).bodyJson().extractingPath("$.row.refusal").isEqualTo("DR-12");
	}

	@Test
	void aDisabledRowIsShownWithTheReasonAndNotListed() {
		assertThat(asBody("/api/v1/law/gateways/GW-DWP-109BZA")).bodyJson()
			.extractingPath("$.whyNot")
			.isEqualTo("Not commenced: the start of s.109BZA is not confirmed.");
		assertThat(asBody("/api/v1/law/gateways")).bodyText().doesNotContain("GW-DWP-109BZA");
		assertThat(asBody("/api/v1/law/gateways?all=true")).bodyText().contains("GW-DWP-109BZA");
	}

	@Test
	void aCodeIsReadAsAtADay() {
		assertThat(asBody("/api/v1/law/lifted-provisions/L1?on=2026-02-04")).bodyJson()
			.extractingPath("$.row.code")
			.isEqualTo("L1");
		assertThat(asBody("/api/v1/law/lifted-provisions/L1?on=2026-02-05")).bodyJson()
			.extractingPath("$.row.code")
			.isEqualTo("L1~2");
	}

	@ParameterizedTest
	@CsvSource({ "GW-POL-VOL, gateways, FULL", "DR-07, disclosure-refusals, NOT_STATED", "RR-16, refusals, UNVERIFIED",
			"ESC-05, escalations, NOT_STATED", "BAR-GRC, bars, UNVERIFIED", "DT7, disclosure-tests, NOT_STATED",
			"DPA18-S2-P1-2, exemptions, FULL", "education, services, NOT_STATED" })
	void aCodeIsFoundWhateverCatalogueHoldsIt(String code, String catalogue, String checked) {
		MvcTestResult answer = asBody("/api/v1/law/codes/" + code);
		assertThat(answer).bodyJson().extractingPath("$.catalogue").isEqualTo(catalogue);
		assertThat(answer).bodyJson().extractingPath("$.row.checked").isEqualTo(checked);
		assertThat(answer).bodyJson().extractingPath("$.row.plainWords").asString().isNotBlank();
	}

	@Test
	void everyCodeIsListedOnce() {
		assertThat(asBody("/api/v1/law/codes")).bodyJson()
			.extractingPath("$")
			.asArray()
			.hasSizeGreaterThan(300)
			.doesNotHaveDuplicates();
	}

	@Test
	void theBankHolidaysAreServed() {
		assertThat(asBody("/api/v1/law/bank-holidays")).bodyJson()
			.extractingPath("$.days.ENGLAND")
			.asArray()
			.hasSize(32);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/law/none", "/api/v1/law/bars/BAR-NONE", "/api/v1/law/codes/GW-NONE",
			"/api/v1/law/bars/BAR-FAM/more" })
	void whatIsNotThereIsNotFound(String url) {
		assertThat(asBody(url)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void theLawIsReadOnlyAndOnlyForThoseWhoAreKnown() {
		assertThat(this.http.get().uri("/api/v1/law").exchange()).hasStatus(HttpStatus.UNAUTHORIZED);
		assertThat(this.http.post()
			.uri("/api/v1/law")
			.with(SecurityMockMvcRequestPostProcessors.jwt()
				.authorities(new SimpleGrantedAuthority("SCOPE_disclosures.write")))
			.exchange()).hasStatus(HttpStatus.METHOD_NOT_ALLOWED);
		assertThat(this.http.get()
			.uri("/staff/law/services")
			.with(SecurityMockMvcRequestPostProcessors.user("handler").roles("CASE_HANDLER"))
			.exchange()).hasStatusOk();
	}

	private MvcTestResult asBody(String url) {
		return this.http.get()
			.uri(url)
			.with(SecurityMockMvcRequestPostProcessors.jwt()
				.authorities(new SimpleGrantedAuthority("SCOPE_disclosures.read")))
			.exchange();
	}

}
