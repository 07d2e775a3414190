package org.candour.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.candour.audit.AuditAction;
import org.candour.audit.AuditRow;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseNotFound;
import org.candour.cases.RuleBroken;
import org.candour.cases.opening.OpenCase;
import org.candour.support.CandourTest;
import org.candour.support.SampleCase;
import org.candour.vault.KeyDestroyed;
import org.candour.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The files of a case are sealed, listed with their hashes, and go out only when marked.
 */
@CandourTest
class DocumentsTest {

	@Autowired
	private Documents documents;

	@Autowired
	private OpenCase cases;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private AuditTrail audit;

	@Autowired
	private Vault vault;

	@Autowired
	private JdbcClient jdbc;

	private String caseRef;

	@BeforeEach
	void openCase() {
		this.caseRef = SampleCase.open(this.cases, this.transactions);
	}

	static Stream<Arguments> acceptedFiles() {
		return Stream.of(Arguments.of("a.pdf", SampleFiles.pdf("x"), FileType.PDF),
				Arguments.of("a.JPEG", SampleFiles.jpeg(), FileType.JPEG),
				Arguments.of("a.png", SampleFiles.png(), FileType.PNG),
				Arguments.of("a.docx", SampleFiles.docx(), FileType.DOCX));
	}

	@ParameterizedTest(name = "{2}")
	@MethodSource("acceptedFiles")
	void aFileIsToldByItsContentAndReadBack(String name, byte[] content, FileType type) throws Exception {
		DocumentId id = add(name, content);
		DocumentInfo view = this.documents.ofCase(this.caseRef).get(0);
		assertThat(view.type()).isEqualTo(type);
		assertThat(view.fileName()).isEqualTo(name);
		assertThat(view.size()).isEqualTo(content.length);
		assertThat(view.sha256())
			.isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
		assertThat(read(id)).isEqualTo(content);
	}

	@Test
	void aLargeFileIsKeptInManySealedRows() throws IOException {
		byte[] content = SampleFiles.pdf(3_000_000);
		DocumentId id = add("large.pdf", content);
		List<Integer> lengths = this.jdbc
			.sql("select length(bytes) from document_chunk where document = ? order by number")
			.param(id.value())
			.query(Integer.class)
			.list();
		assertThat(lengths).hasSizeGreaterThan(11).allMatch((length) -> length <= Chunks.SIZE);
		assertThat(read(id)).isEqualTo(content);
	}

	@Test
	void neitherNameNorReasonNorContentStandsInTheDatabase() throws IOException {
		DocumentId id = add("Canarycanary.pdf", SampleFiles.pdf("Canarycanary"));
		this.documents.mark(this.caseRef, id, ReleaseMark.exclude("DR-13", "Canarycanary"));
		String canary = HexFormat.of().formatHex("Canarycanary".getBytes(StandardCharsets.UTF_8));
		String rows = this.jdbc
			.sql("select string_agg(d::text || c::text, ' ') from document d "
					+ "join document_chunk c on c.document = d.id where d.id = ?")
			.param(id.value())
			.query(String.class)
			.single();
		assertThat(rows).doesNotContain("Canarycanary").doesNotContain(canary);
	}

	@Test
	void everyReadingIsAudited() throws IOException {
		DocumentId id = add("a.pdf", SampleFiles.pdf("x"));
		read(id);
		assertThat(this.audit.ofCase(this.caseRef, 10, null))
			.filteredOn((row) -> row.action() == AuditAction.DOCUMENT_READ)
			.extracting(AuditRow::facts)
			.containsExactly(Map.of("document", id.toString()));
	}

	@Test
	void aReadingThatBreaksOffStaysAudited() throws IOException {
		DocumentId id = add("a.pdf", SampleFiles.pdf("x"));
		OutputStream closed = OutputStream.nullOutputStream();
		closed.close();
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> this.documents.read(this.caseRef, id, closed));
		assertThat(this.audit.ofCase(this.caseRef, 1, null)).extracting(AuditRow::action)
			.containsExactly(AuditAction.DOCUMENT_READ);
	}

	@Test
	void aFileOfAnotherCaseIsNotFound() throws IOException {
		DocumentId id = add("a.pdf", SampleFiles.pdf("x"));
		String other = SampleCase.open(this.cases, this.transactions);
		assertThatExceptionOfType(DocumentNotFound.class)
			.isThrownBy(() -> this.documents.read(other, id, new ByteArrayOutputStream()));
		assertThatExceptionOfType(DocumentNotFound.class)
			.isThrownBy(() -> this.documents.mark(other, id, ReleaseMark.include()));
		assertThatExceptionOfType(DocumentNotFound.class).isThrownBy(() -> this.documents
			.add(NewDocument.redacted(other, "b.pdf", id, "reviewer"), new ByteArrayInputStream(SampleFiles.pdf("y"))));
	}

	@Test
	void aCaseThatNeverWasTakesNoFile() {
		assertThatExceptionOfType(CaseNotFound.class)
			.isThrownBy(() -> this.documents.add(NewDocument.found("DR-1999-99999", "a.pdf", "education", "searcher"),
					new ByteArrayInputStream(SampleFiles.pdf("x"))));
	}

	@Test
	void withoutTheCasesKeyNoFileCanBeRead() throws IOException {
		DocumentId id = add("a.pdf", SampleFiles.pdf("x"));
		this.vault.shred(this.caseRef);
		assertThatExceptionOfType(KeyDestroyed.class).isThrownBy(() -> read(id));
	}

	@Test
	void everyMarkIsAuditedWithItsCodeAndNeverWithItsReason() throws IOException {
		DocumentId id = add("a.pdf", SampleFiles.pdf("x"));
		this.documents.mark(this.caseRef, id, ReleaseMark.exclude("DR-13", "Advice of counsel"));
		AuditRow row = this.audit.ofCase(this.caseRef, 1, null).get(0);
		assertThat(row.action()).isEqualTo(AuditAction.DOCUMENT_MARKED);
		assertThat(row.facts()).containsEntry("code", "DR-13")
			.containsEntry("release", "EXCLUDE")
			.doesNotContainValue("Advice of counsel");
	}

	@Test
	void whereThereIsARedactedCopyTheOriginalIsNotMarkedToGoOutWhole() throws IOException {
		DocumentId original = add("a.pdf", SampleFiles.pdf("x"));
		this.documents.mark(this.caseRef, original, ReleaseMark.include());
		redact(original, "y");
		assertThat(this.documents.find(this.caseRef, original).mark()).isNull();
		assertRefused("DT11", () -> this.documents.mark(this.caseRef, original, ReleaseMark.include()));
		this.documents.mark(this.caseRef, original, ReleaseMark.redact());
		assertThat(this.documents.find(this.caseRef, original).mark()).isEqualTo(ReleaseMark.redact());
	}

	@Test
	void aNewerRedactedCopyTakesThePlaceOfTheFormerAndTheMarkStays() throws IOException {
		DocumentId original = add("a.pdf", SampleFiles.pdf("x"));
		DocumentId first = redact(original, "y");
		this.documents.mark(this.caseRef, original, ReleaseMark.redact());
		DocumentId second = redact(original, "z");
		assertThat(this.documents.records(this.caseRef)).extracting(DocumentInfo::id).containsExactly(original, second);
		assertThat(this.documents.find(this.caseRef, first).superseded()).isTrue();
		assertThat(this.documents.find(this.caseRef, original).mark()).isEqualTo(ReleaseMark.redact());
	}

	@Test
	void ofTwoRedactedCopiesThatComeAtOnceOneStands() throws Exception {
		DocumentId original = add("a.pdf", SampleFiles.pdf("x"));
		CountDownLatch both = new CountDownLatch(2);
		ExecutorService people = Executors.newFixedThreadPool(2);
		try {
			List<Future<DocumentId>> copies = people
				.invokeAll(Stream.of("y", "z").<Callable<DocumentId>>map((text) -> () -> {
					both.countDown();
					both.await();
					return redact(original, text);
				}).toList());
			Set<DocumentId> added = Set.of(copies.get(0).get(), copies.get(1).get());
			assertThat(this.documents.records(this.caseRef)).extracting(DocumentInfo::id)
				.hasSize(2)
				.contains(original)
				.containsAnyElementsOf(added);
			assertThat(added).filteredOn((copy) -> this.documents.find(this.caseRef, copy).superseded()).hasSize(1);
		}
		finally {
			people.shutdown();
		}
	}

	@Test
	void aRedactedCopyThatIsWithdrawnLeavesItsRecordWithoutOne() throws IOException {
		DocumentId original = add("a.pdf", SampleFiles.pdf("x"));
		DocumentId copy = redact(original, "y");
		this.documents.withdraw(this.caseRef, copy);
		assertThat(this.documents.records(this.caseRef)).extracting(DocumentInfo::id).containsExactly(original);
		assertRefused("RL-02", () -> this.documents.withdraw(this.caseRef, copy));
		assertRefused("RL-02", () -> this.documents.withdraw(this.caseRef, original));
		this.documents.mark(this.caseRef, original, ReleaseMark.include());
	}

	@Test
	void aRedactedCopyIsOfARecordThatWasFoundAndNotOfACopy() throws IOException {
		DocumentId original = add("a.pdf", SampleFiles.pdf("x"));
		DocumentId copy = redact(original, "y");
		assertRefused("RL-02", () -> redact(copy, "z"));
		DocumentId own = this.documents.add(NewDocument.fromRequester(this.caseRef, "a.pdf", "client:police"),
				new ByteArrayInputStream(SampleFiles.pdf("own")));
		assertRefused("RL-02", () -> redact(own, "z"));
	}

	@Test
	void aCopyThatIsByteForByteAFileOfTheCaseIsNoRedactedCopy() throws IOException {
		DocumentId original = add("a.pdf", SampleFiles.pdf("x"));
		add("b.pdf", SampleFiles.pdf("other"));
		assertRefused("RL-02", () -> redact(original, "x"));
		assertRefused("RL-02", () -> redact(original, "other"));
		redact(original, "y");
		assertRefused("RL-02", () -> redact(original, "y"));
		assertThat(this.documents.ofCase(this.caseRef)).as("what was refused is not kept").hasSize(3);
	}

	@Test
	void aWordFileIsNoRedactedCopy() throws IOException {
		DocumentId original = add("a.pdf", SampleFiles.pdf("x"));
		assertThatExceptionOfType(RuleBroken.class)
			.isThrownBy(() -> this.documents.add(NewDocument.redacted(this.caseRef, "a.docx", original, "reviewer"),
					new ByteArrayInputStream(SampleFiles.docx())))
			.withMessageContaining("save the redacted copy as a PDF");
	}

	@Test
	void neitherAWordFileNorTheRequestersOwnGoesOut() throws IOException {
		DocumentId word = add("a.docx", SampleFiles.docx());
		assertRefused("RELEASE-WORD", () -> this.documents.mark(this.caseRef, word, ReleaseMark.include()));
		DocumentId own = this.documents.add(NewDocument.fromRequester(this.caseRef, "a.pdf", "client:police"),
				new ByteArrayInputStream(SampleFiles.pdf("x")));
		assertRefused("RELEASE-ORIGIN", () -> this.documents.mark(this.caseRef, own, ReleaseMark.include()));
	}

	@Test
	void aFoundRecordThatIsMoreThanPagesIsKeptAndNotReleasedAsItIs() throws IOException {
		for (byte[] record : List.of(SampleFiles.pdfOf("<</XFA 5 0 R>>"), SampleFiles.pdfOf("<</S/GoToE>>"),
				SampleFiles.pdfOf("<</S/SubmitForm>>"), SampleFiles.pdfOf("<</Type/Filespec/F(x)/EF<</F 5 0 R>>>>"),
				SampleFiles.png(60_000, 60_000))) {
			DocumentId id = add("a.pdf", record);
			assertThat(this.documents.find(this.caseRef, id).findings()).hasSize(1);
			assertThatExceptionOfType(RuleBroken.class)
				.isThrownBy(() -> this.documents.mark(this.caseRef, id, ReleaseMark.include()))
				.withMessageContaining("The file contains")
				.withMessageContaining("add that as a redacted copy");
			assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> this.documents
				.add(NewDocument.redacted(this.caseRef, "b.pdf", id, "reviewer"), new ByteArrayInputStream(record)));
		}
	}

	@Test
	void aRecordFromBeforeFilesWereLookedAtIsLookedAtWhenItIsToBeReleased() throws IOException {
		DocumentId harmless = add("a.pdf", SampleFiles.pdf("x"));
		DocumentId reaching = add("b.pdf", SampleFiles.pdfOf("<</S/GoToR>>"));
		this.jdbc.sql("update document set findings = null where case_ref = :ref").param("ref", this.caseRef).update();
		this.documents.mark(this.caseRef, harmless, ReleaseMark.include());
		assertThatExceptionOfType(RuleBroken.class)
			.isThrownBy(() -> this.documents.mark(this.caseRef, reaching, ReleaseMark.include()))
			.withMessageContaining("a link that opens another file");
		this.jdbc.sql("update document set release = 'INCLUDE' where id = :id").param("id", reaching.value()).update();
		assertThatExceptionOfType(RuleBroken.class)
			.isThrownBy(() -> this.documents.requireOpen(this.caseRef, List.of(reaching)));
	}

	@Test
	void withholdingNeedsACodeAndAReason() throws IOException {
		DocumentId id = add("a.pdf", SampleFiles.pdf("x"));
		assertRefused("RELEASE-REASON", () -> this.documents.mark(this.caseRef, id, ReleaseMark.exclude("DR-13", " ")));
		assertRefused("RELEASE-REASON",
				() -> this.documents.mark(this.caseRef, id, ReleaseMark.exclude(null, "Advice of counsel")));
		assertRefused("RELEASE-REASON", () -> ReleaseMark.exclude("Zofia P", "Advice of counsel"));
	}

	@Test
	void onceTheAnswerIsPutTogetherItStays() throws IOException {
		DocumentId out = add("out.pdf", SampleFiles.pdf("out"));
		DocumentId kept = add("kept.pdf", SampleFiles.pdf("kept"));
		DocumentId copy = redact(out, "y");
		this.documents.freeze(this.caseRef);
		this.documents.freeze(this.caseRef);
		assertRefused("ANSWER-FROZEN", () -> this.documents.mark(this.caseRef, kept, ReleaseMark.include()));
		assertRefused("ANSWER-FROZEN", () -> redact(out, "z"));
		assertRefused("ANSWER-FROZEN", () -> this.documents.withdraw(this.caseRef, copy));
		assertRefused("ANSWER-FROZEN", () -> this.documents.requireChangeable(this.caseRef));
		this.documents.thaw(this.caseRef);
		redact(out, "z");
	}

	@Test
	void aClosedCaseTakesTheCouncilsLettersOnly() throws IOException {
		this.jdbc.sql("update case_file set closed_at = now() where reference = ?").param(this.caseRef).update();
		assertRefused("CASE-CLOSED", () -> add("a.pdf", SampleFiles.pdf("x")));
		this.documents.add(NewDocument.byCouncil(this.caseRef, "letter.pdf"),
				new ByteArrayInputStream(SampleFiles.pdf("x")));
		assertThat(this.documents.ofCase(this.caseRef)).extracting(DocumentInfo::origin)
			.containsExactly(Origin.COUNCIL);
	}

	private DocumentId redact(DocumentId original, String text) throws IOException {
		return this.documents.add(NewDocument.redacted(this.caseRef, "a.pdf", original, "reviewer"),
				new ByteArrayInputStream(SampleFiles.pdf(text)));
	}

	private static void assertRefused(String rule, ThrowingCallable attempt) {
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(attempt)
			.satisfies((refusal) -> assertThat(refusal.rule()).isEqualTo(rule));
	}

	private DocumentId add(String name, byte[] content) throws IOException {
		return this.documents.add(NewDocument.found(this.caseRef, name, "childrens-social-care", "searcher.children"),
				new ByteArrayInputStream(content));
	}

	private byte[] read(DocumentId id) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		this.documents.read(this.caseRef, id, bytes);
		return bytes.toByteArray();
	}

}
