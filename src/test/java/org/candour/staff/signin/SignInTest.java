package org.candour.staff.signin;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.candour.support.CandourTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The doors for staff, over HTTP. */
@CandourTest
class SignInTest {

	private static final String PASSWORD = "candour-demo-2026";

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient jdbc;

	private Visitor visitor;

	@BeforeEach
	void aBrowser() {
		this.visitor = new Visitor(this.port);
	}

	@ParameterizedTest
	@CsvSource({ "handler, /camunda/app/tasklist/default/", "auditor, /camunda/app/cockpit/default/",
			"admin, /staff/accounts" })
	void everyoneArrivesWhereTheirWorkIs(String username, String workplace) {
		assertRedirect(this.visitor.signIn(username, PASSWORD), "/");
		assertRedirect(this.visitor.get("/"), workplace);
		assertThat(this.visitor.get(workplace).statusCode()).isEqualTo(200);
	}

	@Test
	void aSignInIsAuditedUnderTheNameOfTheAccount() {
		long before = audited("SIGN_IN", "account=reviewer");
		this.visitor.signIn("reviewer", PASSWORD);
		assertThat(audited("SIGN_IN", "account=reviewer")).isEqualTo(before + 1);
	}

	@Test
	void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
		assertRedirect(this.visitor.signIn("legal", "wrong-password-2026"), "/login?error");
		assertRedirect(this.visitor.signIn("nobody.here", PASSWORD), "/login?error");
		assertThat(this.visitor.get("/login?error").body()).contains("role=\"alert\"");
		assertThat(this.jdbc.sql("select count(*) from audit_trail where facts like '%nobody.here%'")
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void theSessionIsANewOneAfterSignIn() {
		this.visitor.signIn("reviewer", PASSWORD);
		String before = this.visitor.session();
		this.visitor.signIn("handler", PASSWORD);
		assertThat(before).isNotEmpty();
		assertThat(this.visitor.session()).isNotEmpty().isNotEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/login", "/staff/anything", "/staff/accounts", "/staff/api/token",
			"/camunda/app/tasklist/default/", "/camunda/api/engine/engine/default/task", "/no/such/page", "/setup/x",
			"/assets/candour.css", "/requests", "/requests/new", "/requests/new/rights", "/requests/status",
			"/requests/progress", "/requests/progress/1/papers", "/requests/complaint", "/requests/complaint/begin",
			"/requests/complaint/check", "/requests/complaint-progress", "/requests/equality", "/requests/thanks",
			"/api/v1/disclosure-requests", "/oauth2/token", "/oauth2/jwks", "/v3/api-docs" })
	void aStrangerLeavesNoSessionBehind(String path) {
		this.visitor.get(path);
		this.visitor.post(path, "username", "handler");
		this.visitor.signIn("nobody.here", PASSWORD);
		assertThat(this.visitor.session()).isEmpty();
	}

	@Test
	void whoSignsInArrivesAtThePageTheyHadAskedFor() {
		assertRedirect(this.visitor.get("/staff/accounts?page=1"), "/login");
		assertRedirect(this.visitor.signIn("admin", PASSWORD), "/staff/accounts?page=1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "//evil.example/", "https://evil.example/", "/\\\\evil.example", "%%%" })
	void nobodyIsLedAwayFromThisServerAfterSigningIn(String place) {
		String way = Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
		this.visitor.keep("candour-way", way);
		assertRedirect(this.visitor.signIn("handler", PASSWORD), "/");
	}

	@Test
	void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() {
		assertThat(this.visitor.signIn("handler", PASSWORD).headers().allValues("Set-Cookie"))
			.anySatisfy((cookie) -> assertThat(cookie).startsWith("JSESSIONID=")
				.containsIgnoringCase("HttpOnly")
				.containsIgnoringCase("SameSite=Lax"));
	}

	@Test
	void withoutTheFormsTokenNothingIsTaken() {
		assertThat(this.visitor.post("/login", "username", "handler", "password", PASSWORD).statusCode())
			.isEqualTo(403);
		this.visitor.signIn("admin", PASSWORD);
		assertThat(this.visitor.post("/staff/accounts", "username", "forged.account").statusCode()).isEqualTo(403);
		assertThat(this.visitor.post("/logout").statusCode()).isEqualTo(403);
	}

	@Test
	void scriptsOfTheWebappsCanAskForTheToken() {
		assertRedirect(this.visitor.get("/staff/csrf"), "/login");
		this.visitor.signIn("handler", PASSWORD);
		assertThat(this.visitor.get("/staff/csrf").body()).contains("\"headerName\":\"X-CSRF-TOKEN\"");
	}

	@Test
	void signingOutEndsTheSession() {
		this.visitor.signIn("admin", PASSWORD);
		assertRedirect(this.visitor.submit("/staff/accounts", "/logout"), "/login?signedout");
		assertRedirect(this.visitor.get("/staff/accounts"), "/login");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/camunda/app/tasklist/default/", "/camunda/app/cockpit/default/", "/staff/anything",
			"/staff/accounts", "/staff/password" })
	void whoIsNotSignedInIsSentToThePage(String path) {
		assertRedirect(this.visitor.get(path), "/login");
	}

	@Test
	void theWebappsInterfaceAnswersWithoutAPage() {
		assertThat(this.visitor.get("/camunda/api/engine/engine/default/task").statusCode()).isEqualTo(401);
		assertThat(this.visitor.postJson("/camunda/api/admin/setup/default/user/create", "{}").statusCode())
			.isEqualTo(401);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/engine-rest/task", "/actuator/env", "/h2-console", "/no/such/page", "/forms/x.form" })
	void whatNoDoorNamesIsDenied(String path) {
		assertThat(this.visitor.get(path).statusCode()).isIn(401, 403);
		this.visitor.signIn("handler", PASSWORD);
		assertThat(this.visitor.get(path).statusCode()).isIn(401, 403);
	}

	@Test
	void onlyAnAdministratorSeesAccounts() {
		this.visitor.signIn("manager", PASSWORD);
		assertThat(this.visitor.get("/staff/accounts").statusCode()).isEqualTo(403);
		assertThat(this.visitor.get("/staff/directory").statusCode()).isEqualTo(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/login", "/no/such/page", "/assets/candour.css" })
	void everyAnswerCarriesStrictHeaders(String path) {
		HttpResponse<String> answer = this.visitor.get(path);
		assertThat(header(answer, "Content-Security-Policy")).contains("script-src 'self';")
			.contains("frame-ancestors 'none'")
			.contains("object-src 'none'")
			.doesNotContain("unsafe-eval");
		assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
		assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
	}

	@Test
	void thePageHasALabelForEveryFieldAndNoScript() {
		String page = this.visitor.get("/login").body();
		assertThat(page).contains("lang=\"en-GB\"", "for=\"username\"", "for=\"password\"").doesNotContain("<script");
	}

	@Test
	void afterTooManyAttemptsEvenTheRightPasswordWaits() {
		for (int attempt = 0; attempt < SignInThrottle.PER_ACCOUNT; attempt++) {
			this.visitor.signIn("caldicott", "wrong-password-2026");
		}
		assertRedirect(this.visitor.signIn("caldicott", PASSWORD), "/login?error");
		assertRedirect(this.visitor.get("/staff/password"), "/login");
	}

	private long audited(String action, String facts) {
		return this.jdbc.sql("select count(*) from audit_trail where action = ? and facts = ?")
			.params(action, facts)
			.query(Long.class)
			.single();
	}

	private static String header(HttpResponse<String> answer, String name) {
		return answer.headers().firstValue(name).orElse("");
	}

	private static void assertRedirect(HttpResponse<String> answer, String path) {
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(header(answer, "Location")).isEqualTo(path);
	}

}
