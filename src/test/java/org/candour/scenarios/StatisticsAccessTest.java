package org.candour.scenarios;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Who sees whose figures (section 9), and what a request for them may say. */
@CandourTest
class StatisticsAccessTest {

	private static final String LOOK = "/staff/api/statistics";

	private static final String TABLE = LOOK + "/received.csv";

	private static final String CASES = LOOK + "/received/cases?row=0&column=0";

	@Autowired
	private ApplicationContext context;

	@LocalServerPort
	private int port;

	private House house;

	@BeforeEach
	void openTheHouse() {
		this.house = new House(this.context);
		this.house.police().submits(PoliceRequest.inOrder());
	}

	@ParameterizedTest
	@ValueSource(strings = { LOOK, TABLE, CASES, LOOK + "/access" })
	void nobodySeesFiguresWithoutSigningIn(String path) {
		Answer answer = new Http(this.port).get(path, "Accept", "application/json");
		assertThat(answer.status()).isBetween(401, 403);
		assertThat(answer.text()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "searcher.education", "reviewer", "legal", "caldicott", "monitoring", "admin" })
	void rolesThatTheTableDoesNotNameSeeNone(String username) {
		for (String path : List.of(LOOK, TABLE, CASES)) {
			assertThat(this.house.of(username).gets(path).status()).as(path).isEqualTo(403);
		}
		assertThat(this.house.of(username).asks(LOOK + "/access").path("offered").asBoolean()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "dpo", "deputy.dpo", "siro", "records", "manager", "auditor" })
	void officersAndManagersSeeAllTeams(String username) {
		JsonNode look = this.house.of(username).asks(LOOK);
		assertThat(look.path("teams").findValuesAsText("code")).containsExactly("RIGHTS", "DISCLOSURES", "COMPLAINTS");
		assertThat(this.house.of(username).gets(TABLE).status()).isEqualTo(200);
		assertThat(this.house.of(username).asks(LOOK + "/access").path("offered").asBoolean()).isTrue();
	}

	@Test
	void handlersAndApproversSeeTheirTeamAndNoOther() {
		assertThat(this.house.of("handler2").asks(LOOK).path("teams").findValuesAsText("code"))
			.containsExactly("RIGHTS");
		assertThat(this.house.of("approver2").asks(LOOK).path("team").asText()).isEqualTo("DISCLOSURES");
		for (String path : List.of(LOOK + "?", TABLE + "?", CASES + "&")) {
			assertThat(this.house.of("handler2").gets(path + "team=DISCLOSURES").status()).as(path).isEqualTo(403);
		}
		assertThat(this.house.of("handler2").asks(LOOK).toString()).doesNotContain("GW-POL-VOL");
		assertThat(this.house.of("approver2").asks(LOOK).toString()).contains("GW-POL-VOL");
	}

	@Test
	void whoeverIsTakenOutOfEveryTeamSeesNothingAnyMore() {
		Desk admin = this.house.of("admin");
		assertThat(admin.sends("/staff/accounts/handler2", "/staff/accounts/handler2/teams", new String[0]).status())
			.isEqualTo(200);
		assertThat(this.house.of("handler2").gets(LOOK).status()).isEqualTo(403);
		assertThat(this.house.of("handler2").asks(LOOK + "/access").path("offered").asBoolean()).isFalse();
		admin.sends("/staff/accounts/handler2", "/staff/accounts/handler2/teams", "team", "RIGHTS");
		assertThat(this.house.of("handler2").gets(LOOK).status()).isEqualTo(200);
		assertThat(this.house.of("manager").page("/staff/accounts/handler2").status()).isEqualTo(403);
	}

	@Test
	void silentAnswersAndWallsAreForTheOfficerAlone() {
		assertThat(figures("dpo")).contains("ncnd", "ncnd-codes", "walls");
		assertThat(figures("deputy.dpo")).contains("ncnd", "walls");
		for (String other : List.of("siro", "records", "manager", "auditor", "handler", "approver")) {
			assertThat(figures(other)).as(other).isNotEmpty().doesNotContain("ncnd", "ncnd-codes", "walls");
			assertThat(this.house.of(other).gets(LOOK + "/ncnd.csv").status()).isEqualTo(404);
			assertThat(this.house.of(other).asks(LOOK + "?period=year").toString()).doesNotContain("ESC-01", "NCND");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "period=decade", "period=custom", "period=custom&from=2026-01-01",
			"period=custom&from=2026-02-01&to=2026-01-01", "period=custom&from=1026-02-01&to=2026-01-01",
			"period=custom&from=2001-02-01&to=2026-01-01", "period=custom&from=x'or'1&to=2026-01-01", "team=OTHERS" })
	void aPeriodOrTeamThatIsNoneIsRefusedAndNotRepeated(String query) {
		Answer answer = this.house.of("manager").gets(LOOK + "?" + query);
		assertThat(answer.status()).as(answer.text()).isEqualTo(400);
		assertThat(answer.text()).doesNotContain("decade", "x'or'1", "OTHERS", "1026");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nothing.csv", "/nothing/cases?row=0&column=0", "/received/cases?row=-1&column=0",
			"/received/cases?row=0&column=99", "/on-time-now/cases?row=0&column=0" })
	void whatIsNoFigureIsNotFound(String path) {
		assertThat(this.house.of("manager").gets(LOOK + path).status()).isEqualTo(404);
	}

	@Test
	void aFigureIsATableForSpreadsheets() {
		Answer table = this.house.of("manager").gets(TABLE + "?period=year");
		assertThat(table.text()).startsWith("\"Received by what was asked\",")
			.contains("\"What was asked\",\"Cases\"\r\n")
			.contains("GW-POL-VOL");
		assertThat(table.text().lines().map((line) -> line.split("\",\"").length).distinct())
			.hasSizeLessThanOrEqualTo(2);
	}

	private List<String> figures(String username) {
		List<String> ids = new ArrayList<>();
		this.house.of(username).asks(LOOK).path("figures").forEach((figure) -> ids.add(figure.path("id").asText()));
		return ids;
	}

}
