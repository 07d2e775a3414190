package org.candour.delivery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.RuleBroken;
import org.candour.cases.clock.CaseDeadlines;
import org.candour.cases.opening.OpenCase;
import org.candour.cases.steps.SampleSteps;
import org.candour.cases.steps.StepHistory;
import org.candour.cases.writing.RequestMoved;
import org.candour.documents.DocumentId;
import org.candour.documents.Documents;
import org.candour.documents.NewDocument;
import org.candour.documents.ReleaseMark;
import org.candour.letters.LetterKind;
import org.candour.letters.Letters;
import org.candour.letters.PdfText;
import org.candour.letters.SampleFacts;
import org.candour.letters.SampleFactsSource;
import org.candour.release.Compositions;
import org.candour.release.NewCopies;
import org.candour.support.CandourTest;
import org.candour.support.Png;
import org.candour.support.SampleCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** From the cover sheet to the receipt. */
@CandourTest
@RecordApplicationEvents
class AnswerOnItsWayTest {

	private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

	private static final String CLIENT = "client:norshire-police-demo";

	@Autowired
	OpenCase cases;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	Documents documents;

	@Autowired
	Letters letters;

	@Autowired
	SampleFactsSource facts;

	@Autowired
	DeliveryExpressions delivery;

	@Autowired
	AnswerApproval approval;

	@Autowired
	Compositions compositions;

	@Autowired
	Collections collections;

	@Autowired
	CaseDeadlines clock;

	@Autowired
	AuditTrail audit;

	@Autowired
	ObjectMapper json;

	@Autowired
	StepHistory steps;

	@Autowired
	Answers answers;

	@Autowired
	TellOfExpiry expiry;

	@Autowired
	ApplicationEvents events;

	private String ref;

	@BeforeEach
	void openCase() {
		ClockUtil.setCurrentTime(Date.from(NOW));
		this.ref = SampleCase.open(this.cases, this.transactions);
		this.facts.know(SampleFacts.disclosedInPart(this.ref));
	}

	@AfterEach
	void resetClock() {
		ClockUtil.reset();
	}

	@Test
	void nothingLeavesBeforeTheRecipientIsConfirmed() throws IOException {
		found("plan.png");
		assertThatThrownBy(() -> this.delivery.release(this.ref)).isInstanceOf(RuleBroken.class)
			.hasMessageContaining("second look");
		secondLook(false);
		assertThatThrownBy(() -> this.delivery.release(this.ref)).isInstanceOf(RuleBroken.class);
		assertThat(this.collections.answer(this.ref)).isEmpty();
		assertThatThrownBy(this::fetch).isInstanceOf(NoPackage.class);
	}

	@Test
	void thePackageHoldsTheCoverSheetTheReleasedItemsAndTheManifest() throws Exception {
		DocumentId released = found("Jane Doe neighbour.png");
		DocumentId kept = this.documents.add(NewDocument.found(this.ref, "other.png", "education", "searcher"),
				new ByteArrayInputStream(Png.of(2, 2)));
		this.documents.mark(this.ref, kept, ReleaseMark.exclude("DR-06", "Not about the subject."));
		release();
		Map<String, byte[]> files = unzip(fetch());
		assertThat(files.keySet()).containsExactly("cover-sheet.pdf", "item-01.pdf", "manifest.json");
		JsonNode manifest = this.json.readTree(files.get("manifest.json"));
		assertThat(manifest.at("/reference").asText()).isEqualTo(this.ref);
		assertThat(manifest.at("/items/0/sha256").asText()).isEqualTo(sha256(files.get("item-01.pdf")))
			.as("made new, and nothing of it as it came")
			.isNotEqualTo(this.documents.find(this.ref, released).sha256());
		assertThat(manifest.at("/coverSheet/sha256").asText()).isEqualTo(sha256(files.get("cover-sheet.pdf")));
		assertThat(PdfText.of(files.get("cover-sheet.pdf"))).contains(sha256(files.get("item-01.pdf")))
			.contains(manifest.at("/manifestSha256").asText())
			.doesNotContain("Jane Doe");
	}

	@Test
	void whatIsFetchedIsWhatWasAnnouncedEachTime() throws Exception {
		found("plan.png");
		release();
		Answer answer = this.collections.answer(this.ref).orElseThrow();
		byte[] first = fetch();
		ClockUtil.setCurrentTime(Date.from(NOW.plus(Duration.ofDays(29))));
		assertThat(fetch()).isEqualTo(first).hasSize((int) answer.size());
		assertThat(sha256(first)).isEqualTo(answer.sha256());
	}

	@Test
	void everyCollectionIsAuditedAndReceipted() throws IOException {
		found("plan.png");
		release();
		assertThat(status()).isEqualTo(AnswerStatus.READY);
		fetch();
		fetch();
		assertThat(status()).isEqualTo(AnswerStatus.COLLECTED);
		assertThat(this.collections.receipts(this.ref)).extracting(Receipt::collector).containsExactly(CLIENT, CLIENT);
		assertThat(this.audit.ofCase(this.ref, 200, null))
			.filteredOn((row) -> row.action() == AuditAction.ANSWER_COLLECTED)
			.extracting((row) -> row.facts().get("stage"))
			.containsExactlyInAnyOrder("BEGUN", "COMPLETE", "BEGUN", "COMPLETE");
	}

	@Test
	void aBrokenLineLeavesATraceButNoReceipt() throws IOException {
		found("plan.png");
		release();
		assertThatThrownBy(() -> this.collections.open(this.ref, new BrokenLine(), CLIENT))
			.isInstanceOf(IOException.class);
		assertThat(this.collections.receipts(this.ref)).isEmpty();
		assertThat(status()).isEqualTo(AnswerStatus.READY);
		assertThat(this.audit.ofCase(this.ref, 200, null)).extracting((row) -> row.action())
			.contains(AuditAction.ANSWER_COLLECTED);
	}

	@Test
	void afterThirtyDaysItCanNoLongerBeFetched() throws IOException {
		found("plan.png");
		release();
		assertThat(this.clock.collectionExpiry(this.ref)).isEqualTo(Date.from(NOW.plus(Duration.ofDays(30))));
		ClockUtil.setCurrentTime(Date.from(NOW.plus(Duration.ofDays(30))));
		assertThatThrownBy(this::fetch).isInstanceOf(PackageExpired.class);
		assertThat(status()).isEqualTo(AnswerStatus.EXPIRED);
	}

	@Test
	void aWeekBeforeItExpiresThatIsSaidOnceOfAPackageThatNobodyFetched() throws IOException {
		found("plan.png");
		release();
		Instant weekBefore = NOW.plus(Duration.ofDays(23));
		assertThat(this.answers.expiringUntold(weekBefore.minusSeconds(1),
				weekBefore.minusSeconds(1).plus(TellOfExpiry.BEFORE)))
			.doesNotContain(this.ref);
		long before = toldOf(this.ref);
		ClockUtil.setCurrentTime(Date.from(weekBefore));
		this.expiry.run();
		this.expiry.run();
		assertThat(toldOf(this.ref)).isEqualTo(before + 1);
	}

	@Test
	void nobodyIsToldOfTheExpiryOfWhatWasFetched() throws IOException {
		found("plan.png");
		release();
		fetch();
		Instant weekBefore = NOW.plus(Duration.ofDays(23));
		assertThat(this.answers.expiringUntold(weekBefore, weekBefore.plus(TellOfExpiry.BEFORE)))
			.doesNotContain(this.ref);
	}

	private long toldOf(String caseRef) {
		return this.events.stream(RequestMoved.class).filter((moved) -> moved.caseRef().equals(caseRef)).count();
	}

	@Test
	void expiringTwiceIsExpiringOnce() throws IOException {
		found("plan.png");
		release();
		this.delivery.expire(this.ref);
		this.delivery.expire(this.ref);
		assertThat(status()).isEqualTo(AnswerStatus.EXPIRED);
		assertThat(this.audit.ofCase(this.ref, 200, null))
			.filteredOn((row) -> row.action() == AuditAction.ANSWER_EXPIRED)
			.hasSize(1);
	}

	@Test
	void releasingTwiceIsReleasingOnce() throws IOException {
		found("plan.png");
		release();
		Answer first = this.collections.answer(this.ref).orElseThrow();
		ClockUtil.setCurrentTime(Date.from(NOW.plus(Duration.ofDays(1))));
		this.delivery.release(this.ref);
		assertThat(this.collections.answer(this.ref)).contains(first);
	}

	@Test
	void onceTheCoverSheetIsWrittenNobodyChangesWhatIsReleased() throws IOException {
		DocumentId item = found("plan.png");
		NewCopies.await(this.compositions, this.ref);
		this.letters.coverSheet(this.ref);
		assertThatThrownBy(() -> this.documents.mark(this.ref, item, ReleaseMark.exclude("DR-06", "Second thoughts.")))
			.isInstanceOf(RuleBroken.class);
		assertThat(this.letters.coverSheet(this.ref)).isEqualTo(this.letters.coverSheet(this.ref));
	}

	@Test
	void aRefusalIsALetterAndNothingToFetch() throws IOException {
		this.facts.know(SampleFacts.refused(this.ref));
		this.delivery.answerWithoutPackage(this.ref);
		this.delivery.answerWithoutPackage(this.ref);
		assertThat(status()).isEqualTo(AnswerStatus.LETTER_ONLY);
		ByteArrayOutputStream letter = new ByteArrayOutputStream();
		this.collections.letter(this.ref, letter);
		assertThat(PdfText.of(letter.toByteArray())).contains("DR-07", this.ref);
		assertThatThrownBy(this::fetch).isInstanceOf(NoPackage.class);
		assertThat(this.letters.ofCase(this.ref)).singleElement()
			.satisfies((written) -> assertThat(written.template()).isEqualTo("L-DR-1"));
	}

	@Test
	void aRequestCanBeReturnedMoreThanOnce() {
		this.facts.know(SampleFacts.returned(this.ref));
		this.letters.returnNotice(this.ref);
		this.letters.returnNotice(this.ref);
		assertThat(this.letters.ofCase(this.ref)).extracting((letter) -> letter.kind())
			.containsExactly(LetterKind.RETURN_NOTICE, LetterKind.RETURN_NOTICE);
	}

	private AnswerStatus status() {
		return this.collections.answer(this.ref).orElseThrow().status();
	}

	private DocumentId found(String name) throws IOException {
		DocumentId id = this.documents.add(NewDocument.found(this.ref, name, "education", "searcher"),
				new ByteArrayInputStream(Png.of(3, 3)));
		this.documents.mark(this.ref, id, ReleaseMark.include());
		return id;
	}

	private void release() throws IOException {
		approve();
		secondLook(true);
		this.delivery.release(this.ref);
	}

	/** Somebody reads the letter as it would leave, and approves it. */
	private void approve() throws IOException {
		NewCopies.await(this.compositions, this.ref);
		SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("approver", null));
		DocumentId letter = this.approval.draft(this.ref, null).letter();
		this.documents.read(this.ref, letter, OutputStream.nullOutputStream());
		this.approval.approve(this.ref, "approver");
		SecurityContextHolder.clearContext();
	}

	/** As if the step had been completed in the Tasklist. */
	private void secondLook(boolean confirmed) {
		SampleSteps.done(this.steps, this.ref, "release-answer", Map.of("recipientConfirmed", confirmed), NOW);
	}

	private byte[] fetch() throws IOException {
		ByteArrayOutputStream zip = new ByteArrayOutputStream();
		this.collections.open(this.ref, zip, CLIENT);
		return zip.toByteArray();
	}

	private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
		Map<String, byte[]> files = new LinkedHashMap<>();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				files.put(entry.getName(), in.readAllBytes());
			}
		}
		return files;
	}

	private static String sha256(byte[] bytes) throws Exception {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
	}

	/** A line that breaks after some bytes. */
	private static final class BrokenLine extends OutputStream {

		private int left = 100;

		@Override
		public void write(int b) throws IOException {
			if (this.left-- == 0) {
				throw new IOException("The line is broken.");
			}
		}

	}

}
