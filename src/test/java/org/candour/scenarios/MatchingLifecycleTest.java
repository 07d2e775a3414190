package org.candour.scenarios;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.audit.AuditAction;
import org.candour.audit.AuditRow;
import org.candour.audit.AuditTrail;
import org.candour.retention.HoldReason;
import org.candour.retention.Holds;
import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.candour.vault.KeyDestroyed;
import org.candour.vault.Sealed;
import org.candour.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** LC-18 by HTTP: an exercise of data matching from its requirement to its end. */
@CandourTest
class MatchingLifecycleTest {

	private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

	private static final Pattern MATCH = Pattern.compile("/staff/matching/matches/([0-9a-f-]{36})\">(M\\d+)<");

	private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private AuditTrail audit;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Holds holds;

	@Autowired
	private Vault vault;

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

	@Test
	void noticeAndAdviceComeBeforeAnyData() {
		MatchExercise exercise = MatchExercise.open(this.house);
		Map<String, Object> late = new HashMap<>(MatchExercise.notice());
		late.put("noticeDeclaredOn", "2026-09-01");
		assertThat(this.house.of("handler").tries(exercise.ref(), "check-privacy-notice", late).text())
			.contains("last day for the declaration was 2026-08-28");
		Answer early = exercise.gives("handler", MatchExercise.PAYROLL + MatchExercise.row(1, "Zara", ""));
		assertThat(early.status()).isEqualTo(422);
		assertThat(early.text()).contains("while it is being gathered");
		exercise.noticed();
		assertThat(this.house.of("handler").steps(exercise.ref())).isEmpty();
		exercise.advised("AGREE");
		assertThat(this.house.of("handler").steps(exercise.ref())).containsExactly("gather-data");
		assertThat(this.house.of("handler").tries(exercise.ref(), "gather-data", Map.of()).text())
			.contains("Still to be given: Payroll.");
	}

	@Test
	void theReportOnAFileNamesFieldsAndRulesAndNoValue() {
		MatchExercise exercise = MatchExercise.open(this.house).noticed().advised("AGREE");
		String rows = IntStream.rangeClosed(1, 97)
			.mapToObj((number) -> MatchExercise.row(number, "Zed", ""))
			.collect(Collectors.joining());
		Answer page = exercise.gives("searcher.people", MatchExercise.PAYROLL + rows + MatchExercise.row(1, "Zed", "")
				+ "E98,Zvezdny,,1980-02-30,zqcanary,ZZ99 1AA,2020-01-01,,FULL_TIME,23000\r\nE99,too,short\r\n");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text())
			.contains("100 rows, 3 rejected, 1 of them duplicates", "Not good enough", "forenames is missing",
					"date_of_birth has another form", "ni_number has another form", "row occurs twice")
			.doesNotContain("zqcanary");
		exercise.gathered();
		assertThat(this.house.of("handler").steps(exercise.ref())).containsExactly("gather-data");
		exercise.gives("searcher.people", MatchExercise.PAYROLL + rows);
		exercise.gathered();
		assertThat(this.house.of("manager").steps(exercise.ref())).containsExactly("sign-finance");
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|',
			value = { "a column is missing | surname,forenames | The column employee_number is missing",
					"more than is asked for | *,religion | not in the specification (1)",
					"a column twice | *,surname | must name every column, and each once",
					"an open quotation mark | *~\"E1,x | quotation mark", "no UTF-8 | *~\u00fe | not UTF-8" })
	void aFileThatIsNoSuchTableIsRefusedInOneSentence(String what, String file, String sentence) {
		MatchExercise exercise = MatchExercise.open(this.house).noticed().advised("AGREE");
		String csv = file.replace("*", MatchExercise.PAYROLL.strip()).replace("~", "\r\n");
		Answer refused = exercise.sends("handler", "data", Map.of("recordType", "PAYROLL"),
				csv.getBytes(StandardCharsets.ISO_8859_1));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.text()).contains(sentence).doesNotContain("religion");
		assertThat(this.jdbc.sql("select count(*) from match_file where case_ref = :ref")
			.param("ref", exercise.ref())
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void aServiceGivesItsOwnRecordsAndTheFormMustBeOfTheSession() {
		MatchExercise exercise = MatchExercise.open(this.house, "TRAVEL_PASSES").noticed().advised("AGREE");
		String csv = MatchExercise.PAYROLL + MatchExercise.row(1, "Zara", "");
		assertThat(exercise.gives("searcher.badge", csv).text()).contains("does not allow giving these records");
		assertThat(exercise.gives("dpo", csv)).matches((refused) -> refused.status() == 422)
			.extracting(Answer::text)
			.asString()
			.contains("does not allow giving these records");
		assertThat(this.house.of("handler")
			.sends("/staff/matching/uploads/" + exercise.ref() + "/data",
					Multipart.file(Map.of("recordType", "PAYROLL"), "x.csv", csv.getBytes(StandardCharsets.UTF_8)))
			.status()).isEqualTo(403);
		assertThat(exercise.gives("searcher.people", csv).text()).contains("1 rows, 0 rejected");
	}

	@Test
	void twoDifferentPeopleSignOffAndOnlyThenTheExtractMayBeFetched() {
		MatchExercise exercise = MatchExercise.open(this.house).noticed().advised("AGREE");
		exercise.gives("searcher.people",
				MatchExercise.PAYROLL + MatchExercise.row(1, "Zara", "") + MatchExercise.row(2, "'-Zeb", ""));
		exercise.gathered();
		String extract = exercise.path() + "/extracts/PAYROLL";
		assertThat(this.house.of("handler").page(extract).status()).isEqualTo(422);
		this.house.of("manager").completes(exercise.ref(), "sign-finance", MatchExercise.agrees());
		assertThat(this.house.of("handler").tries(exercise.ref(), "sign-governance", MatchExercise.agrees()).text())
			.contains("Whoever put the data together does not sign it off.");
		this.house.of("handler2").completes(exercise.ref(), "sign-governance", MatchExercise.agrees());
		this.house.engineWorks(exercise.ref());
		Answer csv = this.house.of("handler").page(extract);
		assertThat(csv.text()).startsWith(MatchExercise.PAYROLL).contains("E1,Zvezdny,Zara,1980-02-03");
		String sha256 = this.jdbc.sql("select sha256 from match_file where case_ref = :ref and kind = 'EXTRACT'")
			.param("ref", exercise.ref())
			.query(String.class)
			.single();
		assertThat(java.util.HexFormat.of().formatHex(sha256(csv.body()))).isEqualTo(sha256);
		assertThat(rows(exercise.ref(), AuditAction.MATCH_EXTRACT_READ)).hasSize(1);
		assertThat(this.house.of("auditor").page(extract).status()).isEqualTo(422);
		assertThat(exercise.gives("searcher.people", MatchExercise.PAYROLL))
			.matches((refused) -> refused.status() == 422)
			.extracting(Answer::text)
			.asString()
			.contains("Data is given while it is being gathered");
	}

	@Test
	void adviceAgainstItIsOverriddenWithAReasonAndTheSiroHears() {
		MatchExercise exercise = MatchExercise.open(this.house).noticed().advised("DISAGREE");
		exercise.gives("searcher.people", MatchExercise.PAYROLL + MatchExercise.row(1, "Zara", ""));
		exercise.gathered();
		this.house.of("manager").completes(exercise.ref(), "sign-finance", MatchExercise.agrees());
		assertThat(this.house.of("handler2").tries(exercise.ref(), "sign-governance", MatchExercise.agrees()).text())
			.contains("advised against it");
		Map<String, Object> agrees = new HashMap<>(MatchExercise.agrees());
		agrees.put("overrideReason", "The council must (Sch 9 para 2).");
		this.house.of("handler2").completes(exercise.ref(), "sign-governance", agrees);
		assertThat(this.house.of("siro").steps(exercise.ref())).contains("acknowledge-override");
	}

	@Test
	void theUploadGoesThroughTheApplicationAlone() {
		MatchExercise exercise = MatchExercise.open(this.house).noticed().advised("AGREE");
		exercise.gives("searcher.people", MatchExercise.PAYROLL + MatchExercise.row(1, "Zara", ""));
		exercise.gathered().signedOff();
		Map<String, Object> upload = new HashMap<>(
				Map.of("uploadedOn", "2026-11-25", "uploadedThroughNfi", false, "uploadReceipt", "NFI/1"));
		assertThat(this.house.of("handler").tries(exercise.ref(), "record-upload", upload).text())
			.contains("and no other way");
		upload.put("uploadedThroughNfi", true);
		upload.put("uploadedOn", "2026-08-28");
		assertThat(this.house.of("handler").tries(exercise.ref(), "record-upload", upload).text())
			.contains("takes extracts from 2026-08-29 on");
		exercise.uploaded();
		assertThat(this.house.timers(exercise.ref(), "day-reached"))
			.containsExactlyInAnyOrder(Instant.parse("2027-02-25T23:59:00Z"), Instant.parse("2028-11-25T23:59:00Z"));
	}

	@Test
	void aListExistsForItsMembersAndNobodyIsShownAMatchAboutThemselves() {
		MatchExercise exercise = MatchExercise.open(this.house).upToUpload();
		String list = exercise.opensList("handler", "handler2");
		// Hattie Handler is in the directory, and her line manager is Mo Manager;
		// handler2's is handler
		Answer loaded = exercise.loads(list,
				MatchExercise.RESULTS + MatchExercise.match(1, 20, "Zara Zvezdny", "1980-02-03")
						+ MatchExercise.match(2, 90, "Zeb Zvezdny", "1980-02-03")
						+ MatchExercise.match(3, 95, "Hugo Handler", "1981-02-02"));
		assertThat(loaded.status()).as(loaded.text()).isEqualTo(200);
		this.house.of("handler").completes(exercise.ref(), "load-results", Map.of());
		this.house.engineWorks(exercise.ref());
		assertThat(this.house.of("handler2").page(exercise.path()).text())
			.contains("List 1: 2 matches, 2 without an outcome");
		assertThat(this.house.of("handler").page(exercise.path()).text()).contains("List 1: 2 matches");
		assertThat(this.house.of("manager").page(exercise.path()).text()).doesNotContain("List 1");
		String path = "/staff/matching/lists/" + list;
		String shown = this.house.of("handler2").page(path).text();
		assertThat(shown).contains(">M2<", ">M1<").doesNotContain(">M3<", "Zvezdny");
		assertThat(shown.indexOf(">M2<")).isLessThan(shown.indexOf(">M1<"));
		Answer never = this.house.of("manager").page("/staff/matching/lists/00000000-0000-0000-0000-000000000000");
		Answer outside = this.house.of("manager").page(path);
		assertThat(outside.status()).isEqualTo(404);
		assertThat(outside.text()).isEqualTo(never.text());
		String own = this.jdbc.sql("select id from match_lead where case_ref = :ref and external_id = 'M3'")
			.param("ref", exercise.ref())
			.query(String.class)
			.single();
		assertThat(this.house.of("handler2").page("/staff/matching/matches/" + own).status()).isEqualTo(404);
		assertThat(this.house.of("handler").page("/staff/matching/matches/" + own).status()).isEqualTo(404);
	}

	@Test
	void aMemberWhoRunsExercisesNamesOthersAndAWallGoesBeforeMembership() {
		MatchExercise exercise = MatchExercise.open(this.house).upToUpload();
		String list = exercise.opensList("handler", "searcher.people");
		exercise.loads(list, MatchExercise.RESULTS + MatchExercise.match(1, 20, "Zara Zvezdny", "1980-02-03"));
		this.house.of("handler").completes(exercise.ref(), "load-results", Map.of());
		this.house.engineWorks(exercise.ref());
		String path = "/staff/matching/lists/" + list;
		assertThat(press("searcher.people", path, "members", "username", "legal").text())
			.contains("does not allow changing who works on the list");
		assertThat(press("manager", path, "members", "username", "manager").status()).isEqualTo(404);
		assertThat(press("handler", path, "members", "username", "auditor").text()).contains("may not work on matches");
		assertThat(press("handler", path, "members", "username", "handler2").text()).contains("Send handler2 out");
		assertThat(this.house.of("handler2").page(path).status()).isEqualTo(200);
		press("handler", path, "dismissed", "username", "searcher.people");
		assertThat(this.house.of("searcher.people").page(path).status()).isEqualTo(404);
		String wall = "/staff/cases/" + exercise.ref();
		this.house.of("dpo")
			.sends(wall, wall + "/wall", "kind", "W4", "members", "handler2", "reason", "A live enquiry.");
		assertThat(this.house.of("handler2").page(path).status()).isEqualTo(200);
		assertThat(this.house.of("handler").page(path).status()).isEqualTo(404);
		assertThat(press("handler2", path, "dismissed", "username", "handler").status()).isEqualTo(200);
		assertThat(press("handler2", path, "dismissed", "username", "handler2").text())
			.contains("Somebody has to stay");
	}

	@Test
	void aPersonLooksIntoEachMatchAndNothingFollowsByItself() {
		MatchExercise exercise = MatchExercise.open(this.house).upToUpload();
		exercise.loads(exercise.opensList("handler", "handler2"),
				MatchExercise.RESULTS + MatchExercise.match(1, 20, "Zara Zvezdny", "1980-02-03"));
		this.house.of("handler").completes(exercise.ref(), "load-results", Map.of());
		this.house.engineWorks(exercise.ref());
		String match = matches("handler", exercise).get("M1");
		String path = "/staff/matching/matches/" + match;
		String opened = this.house.of("handler").page(path).text();
		assertThat(opened).contains("Zara Zvezdny", "Full time, weekdays", "proves nothing");
		String version = version(opened);
		assertThat(rows(exercise.ref(), AuditAction.MATCH_OPENED)).hasSize(1);
		assertThat(press("handler", path, "outcome", "version", version, "outcome", "CLEARED", "reason", "Two people.")
			.text()).contains("Take the match first.");
		String taken = press("handler", path, "taken", "version", version).text();
		assertThat(press("handler2", path, "taken", "version", version).status()).isEqualTo(409);
		assertThat(press("handler2", path, "taken", "version", version(taken)).text())
			.contains("handler looks into it");
		assertThat(press("handler", path, "outcome", "version", version(taken), "outcome", "CLEARED").text())
			.contains("Write down what you found");
		assertThat(this.house.of("handler").tries(exercise.ref(), "work-matches", Map.of("workNote", "Done.")).text())
			.contains("There are matches without an outcome");
		String decided = press("handler", path, "outcome", "version", version(taken), "outcome", "ERROR_CORRECTED",
				"reason", "Zqreason: the leaving date was missing.")
			.text();
		assertThat(decided).contains("Error corrected, by handler", "Zqreason");
		String again = press("handler2", path, "again", "version", version(decided)).text();
		press("handler2", path, "outcome", "version", version(again), "outcome", "CLEARED", "reason", "Two people.");
		assertThat(rows(exercise.ref(), AuditAction.MATCH_DECIDED)).hasSize(2);
		this.house.of("handler").completes(exercise.ref(), "work-matches", Map.of("workNote", "Done."));
		assertThat(this.house.of("manager").page(exercise.path()).text()).contains("Matches by report and outcome",
				"&lt;5");
		this.house.of("manager").completes(exercise.ref(), "report-matches", Map.of("exerciseReport", "One match."));
		CanarySearch search = new CanarySearch(this.jdbc);
		assertThat(search.tablesWith("Zvezdny")).isEmpty();
		assertThat(search.tablesWith("Zqreason")).isEmpty();
	}

	@Test
	void everythingIsDestroyedOnItsDayUnlessAHoldStands() {
		MatchExercise exercise = MatchExercise.open(this.house).upToUpload();
		exercise.loads(exercise.opensList("handler"),
				MatchExercise.RESULTS + MatchExercise.match(1, 20, "Zara Zvezdny", "1980-02-03"));
		this.house.of("handler").completes(exercise.ref(), "load-results", Map.of());
		this.house.engineWorks(exercise.ref());
		Sealed lead = this.jdbc.sql("select key_version, details from match_lead where case_ref = :ref")
			.param("ref", exercise.ref())
			.query((row, number) -> new Sealed(row.getInt(1), row.getBytes(2)))
			.single();
		this.holds.place(exercise.ref(), HoldReason.LITIGATION);
		House.itIs(Instant.parse("2027-02-26T00:00:00Z"));
		this.house.engineWorks(exercise.ref());
		assertThat(count("match_file", exercise)).isEqualTo(2);
		assertThat(rows(exercise.ref(), AuditAction.DISPOSAL_PUT_OFF)).hasSize(1);
		lift(exercise.ref());
		House.waits(Duration.ofDays(40));
		this.house.engineWorks(exercise.ref());
		assertThat(count("match_file", exercise)).isZero();
		assertThat(count("match_lead", exercise)).isOne();
		assertThat(this.house.of("handler").page(exercise.path()).text()).contains("destroyed, certificate DC-2027-");
		House.itIs(Instant.parse("2028-11-26T00:00:00Z"));
		this.house.engineWorks(exercise.ref());
		assertThat(count("match_lead", exercise)).isZero();
		assertThatThrownBy(() -> this.vault.open(exercise.ref() + "/PAPERS", "match:any", lead))
			.isInstanceOf(KeyDestroyed.class);
		assertThat(this.house.of("handler").page("/staff/matching/lists/" + exercise.ref()).status()).isEqualTo(404);
		this.house.of("handler").completes(exercise.ref(), "work-matches", Map.of("workNote", "Their time is over."));
		this.house.of("manager").completes(exercise.ref(), "report-matches", Map.of("exerciseReport", "None."));
		this.house.engineWorks(exercise.ref());
		assertThat(this.house.running(exercise.ref())).isFalse();
		assertThat(rows(exercise.ref(), AuditAction.DISPOSED)).hasSize(2);
	}

	@Test
	void tenThousandMatchesAreLoadedInOneGoAndShownPageByPage() {
		MatchExercise exercise = MatchExercise.open(this.house).upToUpload();
		String rows = IntStream.rangeClosed(1, 10_000)
			.mapToObj((number) -> MatchExercise.match(number, number % 101, "Zara Zvezdny", "1980-02-03"))
			.collect(Collectors.joining());
		String list = exercise.opensList("handler");
		Answer loaded = exercise.loads(list, MatchExercise.RESULTS + rows);
		assertThat(loaded.text()).contains("List 1: 10000 matches, 10000 without an outcome");
		Answer twice = exercise.loads(exercise.opensList("handler2"),
				MatchExercise.RESULTS + MatchExercise.match(1, 5, "Zara Zvezdny", ""));
		assertThat(twice.status()).isEqualTo(422);
		assertThat(twice.text()).contains("A match of this file has been loaded before.");
		this.house.of("handler").completes(exercise.ref(), "load-results", Map.of());
		this.house.engineWorks(exercise.ref());
		String first = this.house.of("handler").page("/staff/matching/lists/" + list).text();
		assertThat(MATCH.matcher(first).results().count()).isEqualTo(50);
		assertThat(first).contains("after=", "<td>100</td>");
		String nearTheEnd = this.jdbc.sql("select id from match_lead where case_ref = :ref and place = 9990")
			.param("ref", exercise.ref())
			.query(String.class)
			.single();
		String last = this.house.of("handler").page("/staff/matching/lists/" + list + "?after=" + nearTheEnd).text();
		assertThat(MATCH.matcher(last).results().count()).isEqualTo(10);
		assertThat(last).doesNotContain("after=");
	}

	@ParameterizedTest
	@ValueSource(strings = { "M1,BAD REPORT,5", "M2,PAYROLL,101", "M1,PAYROLL,5" })
	void oneBadRowRefusesTheWholeFile(String start) {
		MatchExercise exercise = MatchExercise.open(this.house).upToUpload();
		String bad = start + ",Norshire,E1,Zara Zvezdny,,,,Southshire,S1,Zara Zvezdny,,,\r\n";
		Answer refused = exercise.loads(exercise.opensList("handler"),
				MatchExercise.RESULTS + MatchExercise.match(1, 20, "Zara Zvezdny", "1980-02-03") + bad);
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.text()).contains("Nothing was loaded, since 1 rows are not in order")
			.doesNotContain("BAD REPORT");
		assertThat(count("match_lead", exercise)).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "records, 403", "admin, 403", "legal, 403", "auditor, 200", "searcher.people, 200", "manager, 200" })
	void thePageIsForThoseWhoHaveToDoWithIt(String person, int status) {
		MatchExercise exercise = MatchExercise.open(this.house);
		assertThat(this.house.of(person).page("/staff/matching").status()).isEqualTo(status);
		assertThat(this.house.of(person).page(exercise.path()).status()).isEqualTo(status);
	}

	@Test
	void aSearcherWhoseServiceGivesNoDataNeedsToKnowOfNoExercise() {
		MatchExercise exercise = MatchExercise.open(this.house);
		assertThat(this.house.of("searcher.badge").page(exercise.path()).status()).isEqualTo(404);
		assertThat(this.house.of("searcher.badge").page("/staff/matching").text()).doesNotContain(exercise.ref());
	}

	@Test
	void openingIsForHandlersAndManagersAndNeedsAll() {
		assertThat(this.house.of("auditor")
			.sends("/staff/matching", "/staff/matching", "programme", "NFI-2026-27", "recordTypes", "PAYROLL",
					"requirement", "x")
			.text()).contains("Your role does not allow opening an exercise.");
		assertThat(this.house.of("handler")
			.sends("/staff/matching", "/staff/matching", "programme", "NFI-2026-27", "requirement", "x")
			.text()).contains("Choose at least one kind of record.");
		assertThat(this.house.of("handler").page("/staff/matching/exercises/DR-2026-000000").status()).isEqualTo(404);
	}

	private void lift(String ref) {
		this.jdbc.sql("update legal_hold set lifted_at = now(), lifted_by = 'records' where case_ref = :ref")
			.param("ref", ref)
			.update();
	}

	private long count(String table, MatchExercise exercise) {
		return this.jdbc.sql("select count(*) from " + table + " where case_ref = :ref")
			.param("ref", exercise.ref())
			.query(Long.class)
			.single();
	}

	private Map<String, String> matches(String member, MatchExercise exercise) {
		Matcher found = MATCH
			.matcher(this.house.of(member).page("/staff/matching/lists/" + exercise.listOf(member)).text());
		Map<String, String> matches = new HashMap<>();
		while (found.find()) {
			matches.put(found.group(2), found.group(1));
		}
		return matches;
	}

	private Answer press(String person, String path, String what, String... fields) {
		return this.house.of(person).sends("/staff/matching", path + "/" + what, fields);
	}

	private static String version(String page) {
		Matcher found = VERSION.matcher(page);
		assertThat(found.find()).as(page).isTrue();
		return found.group(1);
	}

	private List<AuditRow> rows(String ref, AuditAction action) {
		return this.audit.ofCase(ref, 500, null).stream().filter((row) -> row.action() == action).toList();
	}

	private static byte[] sha256(byte[] content) {
		try {
			return java.security.MessageDigest.getInstance("SHA-256").digest(content);
		}
		catch (java.security.NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
