package org.candour.scenarios;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.audit.ChainCheck;
import org.candour.cases.CaseKind;
import org.candour.cases.NewCase;
import org.candour.cases.Term;
import org.candour.cases.Urgency;
import org.candour.cases.opening.OpenCase;
import org.candour.law.LawNotUsable;
import org.candour.law.Regime;
import org.candour.retention.RetentionExpressions;
import org.candour.retention.StartDisposals;
import org.candour.rights.Channel;
import org.candour.rights.SampleRequests;
import org.candour.rights.SubmitRightsRequest;
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

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** LC-20 by HTTP: what becomes of a case when its retention period is over. */
@CandourTest
class DisposalLifecycleTest {

	private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

	private static final Pattern REFERENCE = Pattern.compile("RR-\\d{4}-\\d{6}");

	/** Each test has a person of its own, so that no other case covers the file. */
	private static int people;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private StartDisposals disposals;

	@Autowired
	private RetentionExpressions retention;

	@Autowired
	private SubmitRightsRequest requests;

	@Autowired
	private OpenCase cases;

	@Autowired
	private AuditTrail audit;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Vault vault;

	@Autowired
	private PlatformTransactionManager transactions;

	private House house;

	private String person;

	@BeforeEach
	void openTheHouse() {
		House.itIs(NOW);
		this.house = new House(this.context);
		people++;
		this.person = "Zqdisposal" + Character.toString('a' + people) + " Zvezdny";
	}

	@AfterEach
	void letTheClockGo() {
		ClockUtil.reset();
	}

	@Test
	void twoPeopleApproveAndNothingCanBeReadAnyMore() {
		String ref = closedLongAgo();
		assertThat(this.house.of("handler").fills("/staff/search", Map.of("name", this.person)).text()).contains(ref);
		Sealed party = party(ref);
		List<String> figures = figures(ref);
		assertThat(figures).isNotEmpty();
		String field = "party:" + this.jdbc.sql("select id from case_party where case_ref = :ref")
			.param("ref", ref)
			.query(String.class)
			.list()
			.get(0);
		assertThat(new String(this.vault.open(ref, field, party))).contains(this.person);
		approved(ref);
		assertThat(this.house.running(ref)).isFalse();
		assertThatExceptionOfType(KeyDestroyed.class).isThrownBy(() -> this.vault.open(ref, field, party));
		assertThat(sealedRest(ref)).isEmpty();
		assertThat(count("document", ref)).isZero();
		Answer page = this.house.of("handler").page("/staff/cases/" + ref);
		assertThat(page.status()).isEqualTo(410);
		assertThat(page.text()).contains("has been disposed of");
		Answer tab = this.house.of("handler").opens(ref);
		assertThat(tab.status()).isEqualTo(410);
		assertThat(tab.text()).contains("disposed of");
		assertThat(this.house.of("handler").fills("/staff/search", Map.of("name", this.person)).text())
			.doesNotContain(ref);
		assertThat(this.house.of("handler").fills("/staff/search", Map.of("reference", ref)).text()).contains(ref);
		assertThat(new CanarySearch(this.jdbc).tablesWith(this.person)).isEmpty();
		assertThat(figures(ref)).isEqualTo(figures);
		assertThat(this.context.getBean(ChainCheck.class).run().sound()).isTrue();
	}

	@Test
	void theCertificateStandsInTheRegisterAndOnTheTrail() {
		String ref = closedLongAgo();
		approved(ref);
		String list = this.house.of("records").page("/staff/disposals").text();
		assertThat(list).contains(ref, "COMPLAINT");
		Matcher number = Pattern.compile("(DC-2026-\\d{6})</a></td>\\s*<td>" + ref).matcher(list);
		assertThat(number.find()).isTrue();
		String path = "/staff/disposals/" + number.group(1);
		assertThat(this.house.of("auditor").page(path).text()).contains("records and manager", "Documents", "People");
		Answer text = this.house.of("manager").page(path + "/text");
		String sha256 = java.util.HexFormat.of().formatHex(sha256(text.body()));
		assertThat(this.audit.ofCase(ref, 500, null)).filteredOn((row) -> row.action() == AuditAction.DISPOSED)
			.singleElement()
			.satisfies((row) -> assertThat(row.facts()).containsEntry("sha256", sha256));
		assertThat(text.text()).doesNotContain(this.person);
		assertThat(this.house.of("records").page("/staff/disposals/DC-2026-9999999").status()).isEqualTo(404);
		assertThat(this.house.of("records").page("/staff/disposals?after=nonsense").status()).isEqualTo(404);
		assertThatThrownBy(() -> this.jdbc.sql("delete from disposal_certificate where case_ref = :ref")
			.param("ref", ref)
			.update()).hasMessageContaining("only grows");
	}

	@ParameterizedTest
	@CsvSource({ "records, 200", "manager, 200", "auditor, 200", "handler, 403", "dpo, 403", "admin, 403" })
	void theRegisterIsForThoseWhoApproveAndThoseWhoCheck(String person, int status) {
		assertThat(this.house.of(person).page("/staff/disposals").status()).isEqualTo(status);
	}

	/** S-24, first half. */
	@Test
	void whileARequestOfTheSamePersonCoversTheFileNothingIsDestroyed() {
		String ref = closedLongAgo();
		String sar = this.requests
			.submit(SampleRequests.of(List.of("R-ACCESS"), Regime.UKGDPR, Channel.SOCIAL_MEDIA,
					Instant.parse("2026-11-24T10:00:00Z"), this.person))
			.caseRef();
		this.disposals.startDue();
		this.house.engineWorks(ref);
		assertThat(this.house.of("records").steps(ref)).containsExactly("extend-retention");
		assertThat(this.house.of("dpo").steps(ref)).containsExactly("advise");
		assertThat(facts(ref, AuditAction.DISPOSAL_PUT_OFF)).containsExactly(Map.of("because", "SAR_OPEN"));
		assertThat(this.house.of("records")
			.tries(ref, "extend-retention", Map.of("keepUntil", "2026-11-20", "extensionReason", "Open request."))
			.text()).contains("still to come");
		this.house.of("records")
			.completes(ref, "extend-retention", Map.of("keepUntil", "2027-06-30", "extensionReason", "Open request."));
		this.house.engineWorks(ref);
		assertThat(party(ref)).isNotNull();
		assertThat(this.house.of("handler").opens(ref).status()).isEqualTo(200);
		this.disposals.startDue();
		assertThat(this.house.of("records").steps(ref)).isEmpty();
		House.itIs(Instant.parse("2027-07-01T09:00:00Z"));
		this.disposals.startDue();
		assertThat(this.house.of("records").steps(ref)).containsExactly("extend-retention");
		assertThat(sar).isNotEqualTo(ref);
	}

	@Test
	void aHoldPlacedAfterTheApprovalStopsItAtTheLastMoment() {
		String ref = closedLongAgo();
		this.disposals.startDue();
		this.house.engineWorks(ref);
		this.house.of("records").completes(ref, "approve-disposal-records", destroy());
		String path = "/staff/cases/" + ref;
		assertThat(this.house.of("approver").sends(path, path + "/holds", "hold", "LITIGATION").text())
			.contains("LITIGATION, placed by approver");
		this.house.of("manager").completes(ref, "approve-disposal-manager", destroy());
		this.house.engineWorks(ref);
		assertThat(this.house.of("records").steps(ref)).containsExactly("extend-retention");
		assertThat(party(ref)).isNotNull();
		assertThat(this.house.of("handler")
			.sends(path, path + "/holds/lifted", "hold", "LITIGATION", "reason", "x")
			.text()).contains("Only a records officer, legal or the SIRO lifts a hold.");
		assertThat(
				this.house.of("legal").sends(path, path + "/holds/lifted", "hold", "LITIGATION", "reason", " ").text())
			.contains("Give a reason");
		assertThat(this.house.of("legal")
			.sends(path, path + "/holds/lifted", "hold", "LITIGATION", "reason", "Zqlifted: the claim is settled.")
			.text()).doesNotContain("LITIGATION, placed by");
		assertThat(new CanarySearch(this.jdbc).tablesWith("Zqlifted")).isEmpty();
		this.house.of("records")
			.completes(ref, "extend-retention", Map.of("keepUntil", "2026-11-26", "extensionReason", "It was held."));
		this.house.engineWorks(ref);
		House.waits(Duration.ofDays(2));
		approved(ref);
		assertThat(sealedRest(ref)).isEmpty();
	}

	@Test
	void stoppedBetweenTwoStepsItGoesOnWhereItWas() {
		String ref = closedLongAgo();
		this.disposals.startDue();
		this.house.engineWorks(ref);
		this.house.of("records").completes(ref, "approve-disposal-records", destroy());
		this.house.of("manager").completes(ref, "approve-disposal-manager", destroy());
		// the key is gone, and then the power fails: the rows are still there, and nobody
		// can read them
		assertThat(this.retention.destroyKey(ref)).isTrue();
		assertThat(count("case_party", ref)).isPositive();
		assertThat(this.house.of("handler").page("/staff/cases/" + ref).status()).isEqualTo(410);
		this.retention.destroyRows(ref);
		this.house.engineWorks(ref);
		assertThat(this.house.running(ref)).isFalse();
		assertThat(count("case_party", ref)).isZero();
		this.retention.destroyRows(ref);
		this.retention.certify(ref);
		assertThat(count("disposal_certificate", ref)).isOne();
		assertThat(this.jdbc.sql("select (counts ->> 'people')::int from disposal_certificate where case_ref = :ref")
			.param("ref", ref)
			.query(Integer.class)
			.single()).isPositive();
	}

	@Test
	void rowsNeverGoBeforeTheKey() {
		String ref = closedLongAgo();
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> this.retention.destroyRows(ref));
		assertThat(count("case_party", ref)).isPositive();
	}

	@Test
	void theRecordsOfficerAndTheManagerEachSayNo() {
		String ref = closedLongAgo();
		this.disposals.startDue();
		this.house.engineWorks(ref);
		assertThat(this.house.of("handler").steps(ref)).isEmpty();
		this.house.of("records")
			.completes(ref, "approve-disposal-records",
					Map.of("disposalDecision", "KEEP", "disposalReason", "History."));
		assertThat(this.house.of("records").steps(ref)).containsExactly("extend-retention");
	}

	/** The schedule keeps a complaint six years; this one ended this year. */
	@Test
	void aPeriodThatHasGrownIsKeptTo() {
		String ref = closed();
		this.jdbc.sql("update retention_period set dispose_on = '2026-11-01' where case_ref = :ref")
			.param("ref", ref)
			.update();
		this.disposals.startDue();
		this.house.engineWorks(ref);
		assertThat(this.house.of("records").steps(ref)).containsExactly("extend-retention");
		assertThat(facts(ref, AuditAction.DISPOSAL_PUT_OFF)).containsExactly(Map.of("because", "PERIOD"));
	}

	/** N-13. */
	@Test
	void nothingIsSavedWithoutARetentionClass() {
		for (String none : new String[] { null, "", "FOR-EVER" }) {
			NewCase request = new NewCase(CaseKind.RIGHTS, "access-request", Urgency.ROUTINE, "RECEIVED", none, NOW,
					List.of(), null, new Term.Service(5));
			assertThatExceptionOfType(LawNotUsable.class).isThrownBy(
					() -> new TransactionTemplate(this.transactions).execute((status) -> this.cases.open(request)));
		}
	}

	private void approved(String ref) {
		this.disposals.startDue();
		this.disposals.startDue();
		this.house.engineWorks(ref);
		this.house.of("records").completes(ref, "approve-disposal-records", destroy());
		assertThat(this.house.of("records").tries(ref, "approve-disposal-manager", destroy()).text())
			.contains("Your role does not allow this step.");
		this.house.of("manager").completes(ref, "approve-disposal-manager", destroy());
		this.house.engineWorks(ref);
	}

	private static Map<String, Object> destroy() {
		return Map.of("disposalDecision", "DESTROY", "disposalReason", "Its time is over.");
	}

	/** A complaint with people, texts, notes and letters, closed in 2019. */
	private String closedLongAgo() {
		String ref = closed();
		this.jdbc.sql(
				"update retention_period set started_on = '2019-01-07', dispose_on = '2025-01-07' where case_ref = :ref")
			.param("ref", ref)
			.update();
		return ref;
	}

	private String closed() {
		Answer taken = this.house.of("handler2")
			.fills("/staff/complaints/new",
					Map.of("kind", "COMPLAINT", "channel", "EMAIL", "name", this.person, "address",
							"1 Nowhere Lane\nZZ99 1AA", "text", "You were too slow.", "receivedAt",
							"2026-11-25T09:00"));
		Matcher found = REFERENCE.matcher(taken.text());
		assertThat(found.find()).isTrue();
		String ref = found.group();
		this.house.of("handler").writes(ref, "notes", this.person + " called.");
		this.house.of("handler")
			.completes(ref, "triage-complaint",
					Map.of("complaintAbout", "OWN_DATA", "complaintNote", "A slow search."));
		this.house.engineWorks(ref);
		this.house.of("handler")
			.completes(ref, "enquire-complaint",
					Map.of("complaintProposal", "UPHELD", "findings", "Too long.", "remedy", "We search again."));
		this.house.engineWorks(ref);
		this.house.of("dpo").completes(ref, "advise", Map.of("advice", "AGREE", "adviceText", "Yes."));
		this.house.of("approver")
			.completes(ref, "decide-complaint", Map.of("approval", "APPROVE", "approvalReason", "As proposed."));
		this.house.engineWorks(ref);
		assertThat(this.house.running(ref)).isFalse();
		return ref;
	}

	/** What the case adds to the figures, worked out from what is on file now. */
	private List<String> figures(String ref) {
		try {
			return this.jdbc.sql(Files.readString(Path.of("src/main/resources/statistics/marks.sql")))
				.param("refs", ref)
				.query((row, number) -> String.join(" ", row.getString("measure"), row.getString("day"),
						row.getString("a"), row.getString("b"), row.getString("value"), row.getString("n")))
				.list()
				.stream()
				.sorted()
				.toList();
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	/** Tables in which a case still has something sealed or a fingerprint. */
	private List<String> sealedRest(String ref) {
		List<String> rest = new ArrayList<>();
		this.jdbc.sql("""
				select c.table_name, c.column_name from information_schema.columns c
				where c.table_schema = 'public' and c.data_type = 'bytea' and exists (
				  select 1 from information_schema.columns r
				  where r.table_schema = 'public' and r.table_name = c.table_name and r.column_name = 'case_ref')""")
			.query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
			.list()
			.stream()
			// the hashes of the trail are what it is checked by; the register is never
			// changed, and its key is gone
			.filter((column) -> !List.of("audit_trail", "disclosure_register").contains(column.getKey()))
			.filter((column) -> this.jdbc
				.sql("select exists (select 1 from %s where case_ref = :ref and length(%s) > 0)"
					.formatted(column.getKey(), column.getValue()))
				.param("ref", ref)
				.query(Boolean.class)
				.single())
			.forEach((column) -> rest.add(column.getKey() + "." + column.getValue()));
		return rest;
	}

	private Sealed party(String ref) {
		return this.jdbc.sql("select key_version, details from case_party where case_ref = :ref")
			.param("ref", ref)
			.query((row, number) -> new Sealed(row.getInt(1), row.getBytes(2)))
			.list()
			.get(0);
	}

	private long count(String table, String ref) {
		return this.jdbc.sql("select count(*) from " + table + " where case_ref = :ref")
			.param("ref", ref)
			.query(Long.class)
			.single();
	}

	private List<Map<String, String>> facts(String ref, AuditAction action) {
		return this.audit.ofCase(ref, 500, null)
			.stream()
			.filter((row) -> row.action() == action)
			.map((row) -> row.facts())
			.toList();
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
