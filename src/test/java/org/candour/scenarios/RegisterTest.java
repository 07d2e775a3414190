package org.candour.scenarios;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.impl.util.ClockUtil;
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

/** The disclosure register as staff read it across cases, over HTTP. */
@CandourTest
class RegisterTest {

	private static final Pattern ENTRY = Pattern.compile("/staff/register/entries/([0-9a-f-]{36})");

	private static final Pattern COUNT = Pattern.compile("role=\"status\"[^>]*>(\\d+|No) entr");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	private House house;

	private String caseRef;

	@BeforeEach
	void aDisclosure() {
		this.house = new House(this.context);
		this.caseRef = this.house.police().submits(PoliceRequest.inOrder());
		new PoliceCase(this.house, this.caseRef).prepared("DISCLOSED_PART", "DR-06").advised("AGREE");
		this.house.of("approver").completes(this.caseRef, "approve", PoliceCase.approval("DISCLOSED_PART", "DR-06"));
		new PoliceCase(this.house, this.caseRef).released();
	}

	@AfterEach
	void theClockGoesRight() {
		ClockUtil.reset();
	}

	@Test
	void thoseWhoMayReadItAndNobodyElse() {
		for (String may : List.of("dpo", "deputy.dpo", "siro", "records", "manager", "auditor", "handler")) {
			assertThat(this.house.of(may).page("/staff/register").text()).as(may).contains(this.caseRef);
		}
		for (String not : List.of("reviewer", "approver", "legal", "caldicott", "monitoring", "admin",
				"searcher.children")) {
			for (String path : List.of("/staff/register", "/staff/register?from=x", "/staff/register/export.csv",
					"/staff/register/entries/" + entry())) {
				assertThat(this.house.of(not).page(path).status()).as(not + path).isEqualTo(403);
			}
		}
		for (String not : List.of("reviewer", "legal", "admin")) {
			assertThat(this.house.of(not).page("/staff/register/publication").status()).isEqualTo(403);
			assertThat(this.house.of(not).page("/staff/register/publication.csv").status()).isEqualTo(403);
			assertThat(this.house.of(not).page("/staff/register/recipients.csv").status()).isEqualTo(403);
		}
	}

	@Test
	void aHandlerSeesWhatHeWorkedOn() {
		assertThat(this.house.of("handler2").page("/staff/register").text()).as("the second look is work")
			.contains(this.caseRef);
		this.caseRef = this.house.police().submits(PoliceRequest.inOrder());
		new PoliceCase(this.house, this.caseRef).calledBack().powerMissing().refused("DR-03");
		assertThat(this.house.of("handler2").page("/staff/register").text()).doesNotContain(this.caseRef);
		assertThat(this.house.of("handler2").page("/staff/register/export.csv").text()).doesNotContain(this.caseRef);
		assertThat(this.house.of("handler2").page("/staff/register/entries/" + entry()).status()).isEqualTo(404);
		assertThat(this.house.of("handler").page("/staff/register/entries/" + entry()).status()).isEqualTo(200);
	}

	@Test
	void anEntryHoldsWhatTheRegisterMustSayAndOpeningItIsOnRecord() {
		String entry = entry();
		String page = this.house.of("auditor").page("/staff/register/entries/" + entry).text();
		assertThat(page).contains("GW-POL-VOL, may", "Zqcanary Constable, Zqcanary Detective Constable",
				"Zqcanary Inspector, Inspector", "ART6-1-E", "SCH1-P10", PoliceCase.SAID, "DISCLOSED_PART DR-06",
				"DT1 PASS", "DT13 PASS", "AGREE, followed", "PORTAL", "cover sheet L-COVER-1", "item-01.pdf",
				"childrens-social-care");
		assertThat(page).containsPattern("Approved by</th><td>approver<")
			.containsPattern("Proposed by</th><td>handler<")
			.containsPattern("SHA-256 [0-9a-f]{64}");
		assertThat(this.context.getBean(AuditTrail.class).ofCase(this.caseRef, 50, null)).anySatisfy((row) -> {
			assertThat(row.action().toString()).isEqualTo("REGISTER_READ");
			assertThat(row.facts()).containsEntry("entry", entry);
		});
		assertThat(
				this.house.of("auditor").page("/staff/register/entries/00000000-0000-0000-0000-000000000000").status())
			.isEqualTo(404);
		assertThat(this.house.of("auditor").page("/staff/register/entries/x").status()).isEqualTo(404);
	}

	@Test
	void theRegisterIsNarrowedByPeriodBodyPowerCompulsionOutcomeAndKind() {
		LocalDate today = LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), ZoneId.of("Europe/London"));
		for (String fits : List.of("from=" + today + "&to=" + today, "body=" + PoliceForce.BODY, "gateway=GW-POL-VOL",
				"compulsion=V", "outcome=DISCLOSED_PART", "kind=DISCLOSURE")) {
			assertThat(shown("manager", fits)).as(fits).contains(this.caseRef);
		}
		for (String not : List.of("to=" + today.minusDays(1), "from=" + today.plusDays(1), "body=nobody",
				"gateway=GW-LIFE", "compulsion=M", "outcome=REFUSED", "kind=TELLING")) {
			assertThat(shown("manager", not)).as(not).doesNotContain(this.caseRef);
		}
		for (String bad : List.of("from=yesterday", "from=2026-02-01&to=2026-01-01", "body=x%20or%201",
				"from=0001-01-01", "after=nonsense")) {
			Answer refused = this.house.of("manager").page("/staff/register?" + bad);
			assertThat(refused.status()).as(bad).isEqualTo(422);
			assertThat(refused.text()).contains("role=\"alert\"");
		}
		assertThat(this.house.of("manager").page("/staff/register/export.csv?from=yesterday")).asString()
			.isEqualTo("422 Give the first day like 2026-12-31.");
	}

	@Test
	void behindAWallARowIsSeenAndCountedByMembersOnly() {
		long before = count("manager");
		assertThat(this.house.of("manager").page("/staff/register/export.csv").text()).contains(this.caseRef);
		String page = "/staff/cases/" + this.caseRef;
		this.house.of("dpo")
			.sends(page, page + "/wall", "kind", "W5", "members", "handler2", "members", "reviewer", "members",
					"approver", "reason", "A whistle-blower named a colleague.");
		assertThat(count("manager")).isEqualTo(before - 1);
		assertThat(shown("manager", "")).doesNotContain(this.caseRef);
		assertThat(this.house.of("manager").page("/staff/register/export.csv").text()).doesNotContain(this.caseRef);
		assertThat(this.house.of("auditor").page("/staff/register/entries/" + entry()).status()).isEqualTo(404);
		assertThat(shown("dpo", "")).contains(this.caseRef);
		assertThat(count("dpo")).isGreaterThanOrEqualTo(before);
	}

	@Test
	void theExportIsATableOfWhatIsNotSealed() {
		Answer csv = this.house.of("auditor").page("/staff/register/export.csv?kind=DISCLOSURE");
		assertThat(csv.text()).startsWith("\uFEFFid,case,kind,entered,")
			.containsPattern(this.caseRef + ",DISCLOSURE,.*,GW-POL-VOL,V,DISCLOSED_PART,DR-06,ART6-1-E,SCH1-P10,")
			.doesNotContain("Zqcanary");
		assertThat(this.jdbc.sql("select count(*) from audit_trail where action = 'REGISTER_EXPORTED'")
			.query(Integer.class)
			.single()).isPositive();
	}

	@Test
	void aLongRegisterIsReadPageByPage() {
		int missing = 51 - (int) count("dpo");
		for (int i = 0; i < missing; i++) {
			copyEntry();
		}
		String first = this.house.of("dpo").page("/staff/register").text();
		Matcher next = Pattern.compile("href=\"(/staff/register\\?[^\"]*after=[^\"]+)\"").matcher(first);
		assertThat(next.find()).isTrue();
		String second = this.house.of("dpo").page(next.group(1).replace("&amp;", "&")).text();
		assertThat(ids(first)).hasSize(50).doesNotContainAnyElementsOf(ids(second));
		assertThat(ids(second)).isNotEmpty();
	}

	@Test
	void figuresForPublicationCountQuartersThatAreOverAndHideSmallNumbers() {
		Answer page = this.house.of("manager").page("/staff/register/publication?year=2019");
		assertThat(page.text()).contains("Quarter 4", "Together", "Share");
		int entered = Integer.parseInt(this.jdbc.sql(
				"select to_char(entered_at at time zone 'Europe/London', 'YYYY') from disclosure_register where case_ref = ?")
			.param(this.caseRef)
			.query(String.class)
			.list()
			.get(0));
		ClockUtil.setCurrentTime(
				Date.from(LocalDate.of(entered + 1, 2, 1).atStartOfDay(ZoneId.of("Europe/London")).toInstant()));
		String csv = new String(this.house.of("siro").page("/staff/register/publication.csv?year=" + entered).body(),
				StandardCharsets.UTF_8);
		assertThat(csv).contains("By power", "By outcome", "By kind of body", "By whether the council had to answer",
				"Reasons for not disclosing");
		assertThat(csv.lines().skip(1)).allSatisfy((line) -> assertThat(line).doesNotMatch(".*,Quarter \\d,[1-4]$"));
		for (String bad : List.of("1999", "2999", "x", "20260")) {
			assertThat(this.house.of("manager").page("/staff/register/publication?year=" + bad).status())
				.isEqualTo(422);
			assertThat(this.house.of("manager").page("/staff/register/publication.csv?year=" + bad).status())
				.isEqualTo(422);
		}
	}

	@Test
	void recipientsAndPowersInUseGoToThePrivacyNotice() {
		String csv = this.house.of("dpo").page("/staff/register/recipients.csv").text();
		assertThat(csv).contains("Police,GW-POL-VOL,\"Police request, voluntary\",", ",may,yes");
	}

	private String entry() {
		return this.jdbc.sql(
				"select cast(id as text) from disclosure_register where case_ref = ? and kind in ('DISCLOSURE', 'REFUSAL')")
			.param(this.caseRef)
			.query(String.class)
			.single();
	}

	/**
	 * The register allows adding; the copy is sealed for another id and is not opened.
	 */
	private void copyEntry() {
		this.jdbc
			.sql("""
					insert into disclosure_register (id, case_ref, kind, entered_at, body, gateway, mandatory, outcome, codes,
					tests, key_version, details)
					select gen_random_uuid(), case_ref, 'RECEIPT', entered_at, body, gateway, mandatory, outcome, codes, tests,
					key_version, details from disclosure_register where case_ref = ? and kind = 'DISCLOSURE'""")
			.param(this.caseRef)
			.update();
	}

	private String shown(String person, String filter) {
		Answer page = this.house.of(person).page("/staff/register?" + filter);
		assertThat(page.status()).isEqualTo(200);
		return page.text();
	}

	private long count(String person) {
		Matcher count = COUNT.matcher(shown(person, ""));
		assertThat(count.find()).isTrue();
		return count.group(1).equals("No") ? 0 : Long.parseLong(count.group(1));
	}

	private static List<String> ids(String page) {
		return ENTRY.matcher(page).results().map((found) -> found.group(1)).toList();
	}

}
