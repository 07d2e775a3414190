package org.candour.deadlines.api;

import java.net.URI;

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

/** The test vectors over HTTP. */
@CandourTest
class DeadlinesApiTest {

	@Autowired
	WebApplicationContext context;

	private MockMvcTester http;

	@BeforeEach
	void open() {
		this.http = MockMvcTester.from(this.context, (builder) -> builder.apply(springSecurity()).build());
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "T-01, received=2026-09-03, 2026-10-05", "T-02, received=2026-11-23, 2026-12-23",
			"T-03, received=2026-11-21, 2026-12-21", "T-04, received=2026-01-31, 2026-03-02",
			"T-05, received=2027-01-31, 2027-03-01", "T-06, received=2028-01-31, 2028-02-29",
			"T-07, received=2028-02-29, 2028-03-29", "T-08, received=2026-10-31, 2026-11-30",
			"T-09, received=2026-11-25, 2026-12-29", "T-10, received=2027-11-25, 2027-12-29",
			"T-11, received=2026-12-01, 2027-01-04", "T-12, received=2027-12-01, 2028-01-04",
			"T-13, received=2026-03-03, 2026-04-07", "T-14, received=2028-03-14, 2028-04-18",
			"T-15, received=2026-10-01&identityReceived=2026-10-12, 2026-11-12",
			"T-16, received=2026-12-10&identityReceived=2026-12-31, 2027-02-01",
			"T-17, received=2026-10-01&feePaid=2026-10-20, 2026-11-20",
			"T-18, received=2026-10-01&identityReceived=2026-10-12&feePaid=2026-10-20, 2026-11-20",
			"T-19, received=2026-10-05&clarification=2026-10-08/2026-10-14, 2026-11-12",
			"T-20, received=2026-10-05&clarification=2026-10-05/2026-10-09, 2026-11-09",
			"T-21, received=2026-10-05&clarification=2026-10-08/2026-10-14&clarification=2026-10-12/2026-10-16, 2026-11-16",
			"T-22, received=2026-10-05&identityReceived=2026-10-12&clarification=2026-10-07/2026-10-14, 2026-11-16",
			"T-23, received=2026-10-05&extended=true, 2027-01-05",
			"T-24, received=2026-10-05&clarification=2026-10-08/2026-10-14&extended=true, 2027-01-12",
			"T-25, received=2026-11-30&extended=true, 2027-03-01",
			"T-27, regime=PART3&received=2026-10-05&clarification=2026-10-08/2026-10-14, 2026-11-12",
			"T-40, received=2026-10-01&clarification=2026-11-10/2026-11-20, 2026-11-02",
			"T-41, received=2026-09-03&clarification=2026-10-05/2026-10-06, 2026-10-07",
			"T-42, received=2026-10-01&clarification=2026-11-10/..&asOf=2026-11-25, 2026-11-02",
			"T-43, received=2026-10-05&clarification=2026-11-05/2026-11-09, 2026-11-10",
			"T-44, received=2026-10-05&extended=true&extensionNoticeSent=2026-11-05&clarification=2026-12-01/2026-12-04, 2027-01-11",
			"T-29, right=R-COMPLAIN&received=2026-11-23, 2026-12-23",
			"T-30, right=R-COMPLAIN&received=2026-11-25, 2026-12-29",
			"T-31, right=R-COMPLAIN&received=2026-10-01, 2026-11-02",
			"T-32, right=R-COMPLAIN&received=2027-01-31, 2027-03-02",
			"T-33, right=R-COMPLAIN&received=2026-06-18, 2026-07-16" })
	void theDueDateIsAnswered(String id, String query, String due) {
		MvcTestResult answer = asBody(rightsRequest(query));
		assertThat(answer).hasStatusOk();
		assertThat(answer).bodyJson().extractingPath("$.due").isEqualTo(due);
		assertThat(answer).bodyJson().extractingPath("$.calendarVersion").isEqualTo("2026-11-23");
		assertThat(answer).bodyJson().extractingPath("$.derivation[0].rule").isEqualTo("DL-3");
	}

	@ParameterizedTest(name = "{0}: {2}")
	@CsvSource({
			"T-26, right=R-ERASE&received=2026-10-05&clarification=2026-10-08/2026-10-14, PAUSE_NOT_ALLOWED, 2026-11-05",
			"T-28, regime=PART3&received=2026-02-02&extended=true, EXTENSION_NOT_ALLOWED, 2026-03-02",
			"T-38, right=R-RECTIFY&received=2026-10-05&clarification=2026-10-08/2026-10-14, PAUSE_NOT_ALLOWED, 2026-11-05",
			"T-39, received=2026-10-05&extended=true&extensionNoticeSent=2026-11-06, EXTENSION_NOTICE_TOO_LATE, 2026-11-05",
			"T-40, received=2026-10-01&clarification=2026-11-10/2026-11-20&extended=true&extensionNoticeSent=2026-11-12, EXTENSION_NOTICE_TOO_LATE, 2026-11-02",
			"T-45, received=2026-10-05&clarification=2026-10-04/2026-10-09, PAUSE_BEFORE_RECEIPT, 2026-11-05",
			"T-45, received=2026-10-05&extended=true&extensionNoticeSent=2026-10-04, EXTENSION_NOTICE_BEFORE_RECEIPT, 2026-11-05",
			"S-05, received=2026-02-04&clarification=2026-02-05/2026-02-10, PAUSE_NOT_ALLOWED, 2026-03-04",
			"a notice alone, received=2026-10-05&extensionNoticeSent=2026-11-02, NOTICE_WITHOUT_EXTENSION, 2026-11-05" })
	void aFactThatDoesNotCountIsNamedWithTheDateThatStands(String id, String query, String rule, String due) {
		MvcTestResult answer = asBody(rightsRequest(query));
		assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
		assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("urn:candour:problem:rule-broken");
		assertThat(answer).bodyJson().extractingPath("$.rule").isEqualTo(rule);
		assertThat(answer).bodyJson().extractingPath("$.due").isEqualTo(due);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "T-35, gateway=GW-PSFA-NOTICE, $.earliest, 2026-12-08",
			"T-35, gateway=GW-PSFA-NOTICE, $.reviewBy, 2026-11-30", "T-36, gateway=GW-POL-TPM, $.due, 2026-12-21",
			"T-37, gateway=GW-POL-PACE, $.due, 2026-11-30" })
	void theDateOfADisclosureIsAnswered(String id, String query, String path, String date) {
		MvcTestResult answer = asBody("/api/v1/deadlines/disclosures?received=2026-11-23&" + query);
		assertThat(answer).bodyJson().extractingPath(path).isEqualTo(date);
	}

	@Test
	void t34TheReportOfABreachIsAnsweredToTheHour() {
		assertThat(asBody("/api/v1/deadlines/breaches?aware=2026-12-24T16:30:00Z")).bodyJson()
			.extractingPath("$.reportBy")
			.isEqualTo("2026-12-27T16:30:00Z");
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "received=yesterday", "received=2026-02-30",
			"received=2026-10-05&clarification=2026-10-08", "received=2026-10-05&clarification=a/b",
			"received=2026-10-05&regime=PART4", "received=2026-10-05&extended=perhaps", "regime=UKGDPR" })
	void aParameterThatCannotBeReadIsABadRequestThatDoesNotRepeatIt(String query) {
		MvcTestResult answer = asBody(
				"/api/v1/deadlines?right=R-ACCESS&" + query + (query.contains("regime") ? "" : "&regime=UKGDPR"));
		assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(answer).bodyText().doesNotContain("yesterday", "02-30", "a/b", "PART4", "perhaps");
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "right=R-ACCESS&received=2031-10-05, CALENDAR_MISSING",
			"right=R-ACCESS&received=%2B999999999-12-31, CALENDAR_MISSING",
			"right=R-NONE&received=2026-10-05, CODE_NOT_USABLE",
			"right=R-PORT&received=2026-10-05&regime=PART3, RIGHT_NOT_IN_REGIME" })
	void whatCannotBeReckonedIsRefusedWithTheRule(String query, String rule) {
		String url = "/api/v1/deadlines?" + query + (query.contains("regime") ? "" : "&regime=UKGDPR");
		MvcTestResult answer = this.http.get()
			.uri(URI.create(url))
			.with(SecurityMockMvcRequestPostProcessors.jwt().authorities(reader()))
			.exchange();
		assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
		assertThat(answer).bodyJson().extractingPath("$.rule").isEqualTo(rule);
	}

	@Test
	void anOpenQuestionMakesTheDateProvisional() {
		MvcTestResult answer = asBody(rightsRequest("received=2026-10-05&clarification=2026-10-08/..&asOf=2026-10-10"));
		assertThat(answer).bodyJson().extractingPath("$.provisional").isEqualTo(true);
		assertThat(answer).bodyJson().extractingPath("$.pausedSince").isEqualTo("2026-10-08");
	}

	@Test
	void aQuestionAskedAfterTheLastDayMakesNothingProvisional() {
		MvcTestResult answer = asBody(rightsRequest("received=2026-10-01&clarification=2026-11-10/..&asOf=2026-11-25"));
		assertThat(answer).bodyJson().extractingPath("$.provisional").isEqualTo(false);
		assertThat(answer).bodyJson().extractingPath("$.noticeBy").isEqualTo("2026-11-02");
	}

	@Test
	void nobodyIsAnsweredWithoutBeingKnown() {
		assertThat(this.http.get().uri(rightsRequest("received=2026-10-05")).exchange())
			.hasStatus(HttpStatus.UNAUTHORIZED);
		assertThat(this.http.get().uri(rightsRequest("received=2026-10-05").replace("/api/v1", "/staff")).exchange())
			.hasStatus(HttpStatus.UNAUTHORIZED);
	}

	@Test
	void staffAskWithTheirSession() {
		MvcTestResult answer = this.http.get()
			.uri(rightsRequest("received=2026-10-05").replace("/api/v1", "/staff"))
			.with(SecurityMockMvcRequestPostProcessors.user("handler").roles("CASE_HANDLER"))
			.exchange();
		assertThat(answer).bodyJson().extractingPath("$.due").isEqualTo("2026-11-05");
	}

	private MvcTestResult asBody(String url) {
		return this.http.get()
			.uri(url)
			.with(SecurityMockMvcRequestPostProcessors.jwt().authorities(reader()))
			.exchange();
	}

	private static SimpleGrantedAuthority reader() {
		return new SimpleGrantedAuthority("SCOPE_disclosures.read");
	}

	private static String rightsRequest(String query) {
		String url = "/api/v1/deadlines?" + query;
		url += query.contains("right=") ? "" : "&right=R-ACCESS";
		return url + (query.contains("regime=") ? "" : "&regime=UKGDPR");
	}

}
