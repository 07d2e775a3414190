package org.candour.scenarios;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.awaitility.Awaitility;
import org.candour.delivery.Collections;
import org.candour.documents.SampleFiles;
import org.candour.law.Regime;
import org.candour.letters.PdfText;
import org.candour.rights.SampleRequests;
import org.candour.rights.SubmitRightsRequest;
import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing leaves that was not approved (RL-04), and nothing is approved that somebody
 * else has not opened (RL-05), in rights and in disclosures alike.
 */
@CandourTest
class ApprovedIsWhatLeavesTest {

	private static final String BADGE = "blue-badge";

	private static final Map<String, ?> PASSED = Map.of("secondLook", "PASSED");

	private static final Map<String, ?> RELEASE = Map.of("recipientConfirmed", true, "itemsConfirmed", true,
			"responseRoute", "PORTAL");

	private static final Map<String, ?> BACK = Map.of("releaseDecision", "BACK", "backNote", RightsCase.SAID);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private SubmitRightsRequest requests;

	@Autowired
	private Collections collections;

	private House house;

	@BeforeEach
	void openTheHouse() {
		this.house = new House(this.context);
		House.itIs(Instant.parse("2026-11-24T10:00:00Z"));
	}

	@AfterEach
	void putTheClockBack() {
		ClockUtil.reset();
	}

	@Test
	void theSecondLookOpensEveryFileThatLeavesAndTheRefusalNamesThoseThatWereNot() {
		RightsCase request = redacted();
		Desk second = this.house.of("handler2");
		leaving(request.caseRef());
		Answer blind = second.tries(request.caseRef(), "check-redactions", PASSED);
		assertThat(blind.text()).contains("item 1 (item-01.pdf)", "item 2 (item-02.pdf)");
		second.opensFile(request.caseRef(), leaving(request.caseRef()).get(0));
		Answer half = second.tries(request.caseRef(), "check-redactions", PASSED);
		assertThat(half.text()).contains("item 2 (item-02.pdf)").doesNotContain("item-01.pdf");
		second.opensFile(request.caseRef(), leaving(request.caseRef()).get(1));
		assertThat(second.tries(request.caseRef(), "check-redactions", PASSED)).hasToString("204 ");
	}

	@Test
	void whoSelectedMarkedOrRedactedNeitherLooksASecondTimeNorReleases() {
		RightsCase request = redacted();
		Desk reviewer = this.house.of("reviewer");
		reviewer.opensAllFiles(request.caseRef());
		assertThat(reviewer.tries(request.caseRef(), "check-redactions", PASSED).text()).contains("You selected");
		assertThat(reviewer
			.tries(request.caseRef(), "check-redactions",
					Map.of("secondLook", "AGAIN", "secondLookNote", RightsCase.SAID))
			.text()).contains("You selected");
		request.step("handler2", "check-redactions", PASSED).proposed("GRANTED_FULL").approved();
		reviewer.opensAllFiles(request.caseRef());
		assertThat(reviewer.tries(request.caseRef(), "release-response", RELEASE).text()).contains("You selected");
	}

	@Test
	void theLetterIsReadBeforeItIsApprovedAndLeavesByteForByteAsItWasRead() throws IOException {
		RightsCase request = redacted().step("handler2", "check-redactions", PASSED).proposed("GRANTED_FULL");
		Desk approver = this.house.of("approver");
		assertThat(approver.tries(request.caseRef(), "approve-answer", RightsCase.approval()).text())
			.contains("You have not read the letter");
		JsonNode written = approver.asksForTheLetter(request.caseRef(), Map.of()).json();
		byte[] letter = approver.opensFile(request.caseRef(), written.path("letter").asText());
		assertThat(approver.tries(request.caseRef(), "approve-answer", RightsCase.approval()).text())
			.contains("You have not read the schedule");
		byte[] schedule = approver.opensFile(request.caseRef(), written.path("schedule").asText());
		assertThat(approver.tries(request.caseRef(), "approve-answer", RightsCase.approval())).hasToString("204 ");
		House.waits(Duration.ofDays(2));
		request.released();
		Map<String, byte[]> left = Bundles.files(this.collections, request.caseRef());
		assertThat(left.get("letter.pdf")).isEqualTo(letter);
		assertThat(left.get("schedule.pdf")).isEqualTo(schedule);
	}

	@Test
	void whatIsApprovedCannotBeChangedBesideItsApproval() {
		RightsCase request = approved();
		Desk reviewer = this.house.of("reviewer");
		String file = files(request).get(0);
		assertThat(reviewer.redacts(request.caseRef(), file, PlainPdf.saying("Less")).text())
			.contains("can no longer be changed");
		Map<String, Object> other = RightsCase.item("UKGDPR", BADGE, "RELEASE", List.of());
		assertThat(reviewer.sends(request.caseRef(), "items", other).text()).contains("decided");
	}

	@Test
	void anAnswerWhoseFactsChangedAfterItsApprovalGoesBackToApproval() throws IOException {
		RightsCase request = approved();
		this.house.of("handler").adds(request.caseRef(), "recipients", Map.of("name", "Testshire Trust"));
		Desk last = this.house.of("handler2");
		last.opensAllFiles(request.caseRef());
		assertThat(last.tries(request.caseRef(), "release-response", RELEASE).text())
			.contains("not what was approved any more");
		request.step("handler2", "release-response", BACK);
		House.waits(Duration.ofMinutes(1));
		assertThat(this.house.of("handler").steps(request.caseRef())).doesNotContain("release-response");
		request.collated(false, false, false, false).exempted("NONE");
		request.redacted().proposed("GRANTED_FULL").approved();
		House.waits(Duration.ofMinutes(1));
		request.released();
		assertThat(PdfText.of(Bundles.files(this.collections, request.caseRef()).get("letter.pdf")))
			.contains("Testshire Trust");
	}

	@Test
	void afterAReleaseOneListSaysExactlyWhatLeftToWhomAndWhetherItWasCollected() throws Exception {
		RightsCase request = approved().released();
		JsonNode before = left(request.caseRef());
		assertThat(before).hasSize(1);
		JsonNode one = before.get(0);
		assertThat(one.path("recipient").asText()).isNotBlank();
		assertThat(one.path("route").asText()).isEqualTo("PORTAL");
		assertThat(one.path("approvedBy").asText()).isEqualTo("approver");
		assertThat(one.path("receipts")).isEmpty();
		Map<String, byte[]> left = Bundles.files(this.collections, request.caseRef());
		one.path("files")
			.forEach((file) -> assertThat(file.path("sha256").asText())
				.isEqualTo(sha256(left.get(file.path("name").asText()))));
		assertThat(one.path("files").findValuesAsText("name")).containsExactly("item-01.pdf", "item-02.pdf");
		assertThat(one.path("files").findValuesAsText("item")).containsExactly("1", "2");
		assertThat(one.path("letter").path("sha256").asText()).isEqualTo(sha256(left.get("letter.pdf")));
		assertThat(one.path("schedule").path("sha256").asText()).isEqualTo(sha256(left.get("schedule.pdf")));
		assertThat(left(request.caseRef()).get(0).path("receipts").get(0).path("collector").asText())
			.isEqualTo("portal");
		assertThat(
				this.house.of("searcher.badge").gets("/staff/api/cases/" + request.caseRef() + "/what-left").status())
			.as("a searcher sees no answer")
			.isEqualTo(422);
	}

	@Test
	void aWordFileIsRefusedWhereItIsChosenNamingItemAndFile() {
		RightsCase request = received();
		request.step("handler", "choose-services", Map.of("services", List.of(BADGE), "searchScope", "All."));
		this.house.engineWorks(request.caseRef());
		String word = this.house.of("searcher.badge").uploads(request.caseRef(), "a.docx", SampleFiles.docx());
		request.step("searcher.badge", "search-service", RightsCase.certificate(1));
		Map<String, Object> item = RightsCase.item("UKGDPR", BADGE, "RELEASE", List.of());
		item.put("documents", List.of(word));
		Desk reviewer = this.house.of("reviewer");
		assertThat(reviewer.sends(request.caseRef(), "items", item).text()).contains("Item 1: file 1 is a Word file",
				"Add a PDF of it");
		assertThat(reviewer.redacts(request.caseRef(), word, PlainPdf.saying("As PDF")).status()).isEqualTo(201);
		assertThat(reviewer.sends(request.caseRef(), "items", item).status()).isEqualTo(201);
	}

	@Test
	void aDisclosureIsLookedAtBySomebodyElseWhoOpensItBeforeItIsDecided() {
		PoliceCase disclosure = weighed();
		String caseRef = disclosure.caseRef();
		assertThat(this.house.of("approver").steps(caseRef)).doesNotContain("approve");
		Desk reviewer = this.house.of("reviewer");
		reviewer.opensAllFiles(caseRef);
		assertThat(reviewer.tries(caseRef, "check-selection", PASSED).text()).contains("You selected");
		Desk second = this.house.of("handler2");
		assertThat(second.tries(caseRef, "check-selection", PASSED).text()).contains("item 1 (item-01.pdf)");
		second.opensAllFiles(caseRef);
		assertThat(second.tries(caseRef, "check-selection", PASSED)).hasToString("204 ");
		assertThat(this.house.of("approver").steps(caseRef)).contains("approve");
	}

	@Test
	void theCoverSheetOfADisclosureIsReadWithTheDecisionThatItTellsAndLeavesAsItWasRead() {
		PoliceCase disclosure = weighed().lookedAt();
		String caseRef = disclosure.caseRef();
		Desk approver = this.house.of("approver");
		Map<String, Object> approval = PoliceCase.approval("DISCLOSED_FULL");
		assertThat(approver.tries(caseRef, "approve", approval).text()).contains("You have not read the letter");
		String other = approver.asksForTheLetter(caseRef, Map.of("decision", "REFUSED", "codes", List.of("DR-06")))
			.json()
			.path("letter")
			.asText();
		approver.opensFile(caseRef, other);
		assertThat(approver.tries(caseRef, "approve", approval).text()).as("another decision has another letter")
			.contains("You have not read the letter");
		approver.readsTheAnswer(caseRef, approval);
		assertThat(approver.tries(caseRef, "approve", approval)).hasToString("204 ");
		String file = file(caseRef);
		assertThat(this.house.of("reviewer")
			.marks(caseRef, file, Map.of("release", "EXCLUDE", "code", "DR-07", "reason", "Late"))
			.text()).contains("can no longer be changed");
		Desk reviewer = this.house.of("reviewer");
		this.house.engineWorks(caseRef);
		assertThat(
				reviewer.tries(caseRef, "release-answer", Map.of("recipientConfirmed", true, "transferRoute", "PORTAL"))
					.text())
			.contains("You selected");
		String leaving = leaving(caseRef).get(0);
		disclosure.released();
		JsonNode left = left(caseRef).get(0);
		assertThat(left.path("files").findValuesAsText("name")).containsExactly("item-01.pdf");
		assertThat(left.path("files").get(0).path("document").toString()).contains(leaving);
		assertThat(left.path("letter").path("sha256").asText()).isEqualTo(
				sha256(approver.opensFile(caseRef, left.path("letter").path("document").path("value").asText())));
	}

	@Test
	void aDisclosureThatIsSentBackIsSelectedLookedAtAndApprovedAgain() {
		PoliceCase disclosure = weighed().lookedAt().decided("DISCLOSED_FULL");
		String caseRef = disclosure.caseRef();
		this.house.engineWorks(caseRef);
		this.house.of("handler2").completes(caseRef, "release-answer", BACK);
		House.waits(Duration.ofMinutes(1));
		disclosure.reviewed(false);
		disclosure.lookedAt().decided("DISCLOSED_PART", "DR-07");
		House.waits(Duration.ofMinutes(1));
		assertThat(this.house.of("approver").steps(caseRef)).isEmpty();
	}

	private RightsCase received() {
		return new RightsCase(this.house,
				this.requests
					.submit(SampleRequests.of("R-ACCESS", Regime.UKGDPR, Instant.parse("2026-11-23T10:00:00Z")))
					.caseRef())
			.admitted()
			.clear();
	}

	/** Two records that go out whole, before the second look. */
	private RightsCase redacted() {
		RightsCase request = received().searched(BADGE, "searcher.badge", 2)
			.holds("UKGDPR", BADGE, "RELEASE")
			.holds("UKGDPR", BADGE, "RELEASE")
			.collated(false, false, false, false)
			.exempted("NONE");
		return request.step("reviewer", "redact-items", Map.of("redactionNote", RightsCase.SAID));
	}

	private RightsCase approved() {
		return redacted().step("handler2", "check-redactions", PASSED).proposed("GRANTED_FULL").approved();
	}

	/** A police request with one record that goes out, before the second look. */
	private PoliceCase weighed() {
		PoliceCase disclosure = new PoliceCase(this.house, this.house.police().submits(PoliceRequest.inOrder()))
			.calledBack()
			.powerChecked("handler")
			.searched()
			.reviewed(false);
		this.house.of("handler")
			.completes(disclosure.caseRef(), "weigh-tests", disclosure.weighing(Map.of(), "DISCLOSED_FULL"));
		return disclosure;
	}

	private List<String> files(RightsCase request) {
		return this.house.of("reviewer")
			.caseFile(request.caseRef())
			.path("documents")
			.findParents("id")
			.stream()
			.filter((document) -> document.path("origin").asText().equals("SEARCH"))
			.map((document) -> document.path("id").asText())
			.toList();
	}

	/** What leaves, once it is made new. */
	private List<String> leaving(String caseRef) {
		Desk reader = this.house.of("approver");
		Awaitility.await().until(() -> !reader.caseFile(caseRef).at("/records/leaves").isEmpty());
		return reader.caseFile(caseRef).at("/records/leaves").findValuesAsText("document");
	}

	private String file(String caseRef) {
		return files(new RightsCase(this.house, caseRef)).get(0);
	}

	private JsonNode left(String caseRef) {
		return this.house.of("handler").asks("/staff/api/cases/" + caseRef + "/what-left");
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
