package org.candour.scenarios;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** GW-SAFO by HTTP: a filing with an anti-fraud organisation. */
@CandourTest
class CifasFilingLifecycleTest {

	private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

	private static final Pattern REFERENCE = Pattern.compile("DR-\\d{4}-\\d{6}");

	private static final String NEW = "/staff/matching/filings/new";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private AuditTrail audit;

	@Autowired
	private JdbcClient jdbc;

	private House house;

	@BeforeEach
	void openTheHouse() {
		House.itIs(NOW);
		this.house = new House(this.context);
	}

	@AfterEach
	void letTheClockGo() {
		ClockUtil.reset();
	}

	private Answer proposes(String person, String name, String born) {
		return this.house.of(person)
			.sends(NEW, NEW, "name", name, "born", born, "grounds", "Zqgrounds: a forged pay slip.");
	}

	private String proposed() {
		Matcher found = REFERENCE.matcher(proposes("handler", "Zqfraud Zvezdny", "1980-02-03").text());
		assertThat(found.find()).isTrue();
		return found.group();
	}

	private static Map<String, Object> evidence() {
		return new HashMap<>(Map.of("evidenceStandard", "MET", "evidenceNote", "The slip and the bank's letter.",
				"noticeGivenOn", "2026-01-10", "noticeNote", "On the form.", "consequencesTold", true, "necessity",
				"To prevent fraud.", "proportionality", "Name and date of birth.", "lawfulness", "SCA 2007 s.68."));
	}

	private static Map<String, Object> files() {
		return Map.of("filingDecision", "FILE", "filingReason", "Clear.");
	}

	private String filed() {
		String ref = proposed();
		this.house.of("handler").completes(ref, "check-evidence", evidence());
		this.house.of("approver").completes(ref, "approve-filing", files());
		this.house.of("approver2").completes(ref, "confirm-filing", files());
		this.house.of("handler")
			.completes(ref, "record-filing",
					Map.of("filedOn", "2026-11-25", "filedThroughPortal", true, "filingReference", "CIF/1"));
		this.house.engineWorks(ref);
		return ref;
	}

	@Test
	void whoWasNotWarnedIsNotFiled() {
		String ref = proposed();
		Map<String, Object> evidence = evidence();
		evidence.put("consequencesTold", false);
		assertThat(this.house.of("handler").tries(ref, "check-evidence", evidence).text())
			.contains("refused services, finance or work");
		evidence = evidence();
		evidence.remove("noticeGivenOn");
		assertThat(this.house.of("handler").tries(ref, "check-evidence", evidence).text())
			.contains("when and where the notice told the person");
		evidence = evidence();
		evidence.put("proportionality", "");
		assertThat(this.house.of("handler").tries(ref, "check-evidence", evidence).text())
			.contains("necessary, proportionate and lawful");
		this.house.of("handler")
			.completes(ref, "check-evidence", Map.of("evidenceStandard", "NOT_MET", "evidenceNote", "A rumour."));
		this.house.engineWorks(ref);
		assertThat(this.house.running(ref)).isFalse();
		assertThat(this.house.of("handler").page("/staff/matching/filings/" + ref).text()).contains("not filed");
	}

	@Test
	void twoDifferentApproversAndNeitherPreparedIt() {
		String ref = proposed();
		this.house.of("handler").completes(ref, "check-evidence", evidence());
		assertThat(this.house.of("handler").tries(ref, "approve-filing", files()).text())
			.contains("Your role does not allow this step.");
		this.house.of("approver").completes(ref, "approve-filing", files());
		assertThat(this.house.of("approver").tries(ref, "confirm-filing", files()).text())
			.contains("You have agreed to the filing: this comes from somebody else.");
		this.house.of("approver2").completes(ref, "confirm-filing", files());
		assertThat(this.house.of("handler")
			.tries(ref, "record-filing",
					Map.of("filedOn", "2026-11-25", "filedThroughPortal", false, "filingReference", "CIF/1"))
			.text()).contains("and no other way");
	}

	@Test
	void aSuccessfulChallengeRemovesItWithinTwoWorkingDays() {
		String ref = filed();
		String path = "/staff/matching/filings/" + ref;
		assertThat(this.house.timers(ref, "filing-over")).containsExactly(Instant.parse("2032-11-25T23:59:00Z"));
		assertThat(this.house.of("handler").sends(path, path + "/challenge", "text", " ").text())
			.contains("Write down what the person says");
		assertThat(
				this.house.of("handler").sends(path, path + "/challenge", "text", "Zqchallenge: it was not me.").text())
			.contains("Zqchallenge");
		assertThat(this.house.of("handler").sends(path, path + "/challenge", "text", "Again.").text())
			.contains("A challenge is being considered already");
		this.house.of("manager")
			.completes(ref, "consider-challenge", Map.of("challengeResult", "UPHELD", "challengeReason", "A mix-up."));
		this.house.engineWorks(ref);
		assertThat(this.house.of("handler").due(ref, "remove-filing")).isEqualTo(Instant.parse("2026-11-27T23:59:00Z"));
		House.waits(Duration.ofDays(3));
		this.house.engineWorks(ref);
		assertThat(this.audit.ofCase(ref, 200, null))
			.anyMatch((row) -> row.action() == AuditAction.REMINDED && row.toString().contains("answer-overdue"));
		assertThat(this.house.of("handler")
			.tries(ref, "remove-filing", Map.of("removedOn", "2026-11-20", "removalReceipt", "CIF/2"))
			.text()).contains("before it was made");
		this.house.of("handler")
			.completes(ref, "remove-filing", Map.of("removedOn", "2026-11-28", "removalReceipt", "CIF/2"));
		this.house.engineWorks(ref);
		assertThat(this.house.running(ref)).isFalse();
		assertThat(this.jdbc
			.sql("select dispose_on::text from retention_period where case_ref = :ref and class = 'CIFAS_EVIDENCE'")
			.param("ref", ref)
			.query(String.class)
			.single()).isEqualTo("2032-11-28");
		CanarySearch search = new CanarySearch(this.jdbc);
		for (String canary : new String[] { "Zqfraud", "Zqgrounds", "Zqchallenge" }) {
			assertThat(search.tablesWith(canary)).isEmpty();
		}
	}

	@Test
	void aFilingAboutAMemberOfStaffStandsBehindAWall() {
		Answer taken = proposes("handler", "Hugo Handler", "1981-02-02");
		assertThat(taken.text()).contains("dealt with by those named for it");
		String ref = this.jdbc.sql(
				"select reference from case_file where lifecycle = 'cifas-filing' and wall is not null order by received_at desc limit 1")
			.query(String.class)
			.single();
		assertThat(this.house.of("handler2").page("/staff/matching/filings/" + ref).status()).isEqualTo(404);
		assertThat(this.house.of("handler2").page("/staff/matching").text()).doesNotContain(ref);
		assertThat(this.house.of("dpo").page("/staff/matching").text()).contains(ref);
	}

	@Test
	void thePageRefusesWhatIsMissingAndWhoMayNot() {
		assertThat(proposes("handler", " ", "1980-02-03").text()).contains("Write down the person&#39;s name");
		assertThat(proposes("handler", "Zara Zvezdny", "3.2.80").text()).contains("looks like 1980-12-31");
		assertThat(proposes("handler", "Zara Zvezdny", "2030-01-01").text()).contains("date of birth, so that nobody");
		assertThat(this.house.of("manager").page(NEW).status()).isEqualTo(403);
		assertThat(this.house.of("legal").page("/staff/matching/filings/" + proposed()).status()).isEqualTo(404);
		assertThat(this.house.of("handler").page("/staff/matching/filings/DR-2026-000000").status()).isEqualTo(404);
	}

}
