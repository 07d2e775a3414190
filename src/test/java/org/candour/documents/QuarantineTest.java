package org.candour.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseFiles;
import org.candour.cases.opening.OpenCase;
import org.candour.documents.scan.ScannersForTests;
import org.candour.support.CandourTest;
import org.candour.support.FakeClamd;
import org.candour.support.SampleCase;
import org.candour.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What no virus scanner has cleared stays closed, and is looked at when one comes. The
 * application's own parts, set up with another scanner and another setting.
 */
@CandourTest
class QuarantineTest {

	@Autowired
	private DocumentRecords records;

	@Autowired
	private Chunks chunks;

	@Autowired
	private Freezes freezes;

	@Autowired
	private CaseFiles files;

	@Autowired
	private Vault vault;

	@Autowired
	private AuditTrail audit;

	@Autowired
	private Clock clock;

	@Autowired
	private OpenCase cases;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	private FakeClamd daemon;

	private String caseRef;

	@BeforeEach
	void aCaseAndADaemon() throws IOException {
		this.daemon = new FakeClamd();
		this.caseRef = SampleCase.open(this.cases, this.transactions);
		// files of other tests are no business of the scanner here
		this.jdbc.sql("update document set scan = 'CLEAN' where scan = 'UNSCANNED'").update();
	}

	@AfterEach
	void closeTheDaemon() throws IOException {
		this.daemon.close();
	}

	@Test
	void withoutAScannerAFileIsKeptAndStaysClosed() throws IOException {
		House house = house(ScannersForTests.none(), Unscanned.QUARANTINE);
		DocumentId id = house.add("harmless");
		assertThat(house.documents.find(this.caseRef, id).quarantined()).isTrue();
		assertThatExceptionOfType(FileQuarantined.class).isThrownBy(() -> house.read(id))
			.withMessageContaining("has not been checked for viruses yet");
		assertThatExceptionOfType(FileQuarantined.class)
			.isThrownBy(() -> house.documents.mark(this.caseRef, id, ReleaseMark.include()));
		house.documents.mark(this.caseRef, id, ReleaseMark.exclude("DR-06", "Not needed."));
		assertThat(house.rescan.some()).isZero();
	}

	@Test
	void theCouncilMaySaySoToOpenFilesUnchecked() throws IOException {
		House house = house(ScannersForTests.none(), Unscanned.ALLOW);
		DocumentId id = house.add("harmless");
		DocumentInfo info = house.documents.find(this.caseRef, id);
		assertThat(info.scan()).isEqualTo(ScanVerdict.UNSCANNED);
		assertThat(info.quarantined()).isFalse();
		assertThatCode(() -> house.read(id)).doesNotThrowAnyException();
	}

	@Test
	void theCouncilsOwnLettersAreNotKeptBack() throws IOException {
		House house = house(ScannersForTests.none(), Unscanned.QUARANTINE);
		DocumentId id = house.documents.add(NewDocument.byCouncil(this.caseRef, "letter.pdf"), content("letter"));
		assertThatCode(() -> house.read(id)).doesNotThrowAnyException();
	}

	@Test
	void aScannerClearsAFileAsItComesInAndRefusesAnInfectedOne() throws IOException {
		House house = house(ScannersForTests.clamAv(this.daemon.port()), Unscanned.QUARANTINE);
		DocumentId id = house.add("harmless");
		assertThat(house.documents.find(this.caseRef, id).scan()).isEqualTo(ScanVerdict.CLEAN);
		assertThatCode(() -> house.read(id)).doesNotThrowAnyException();
		assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> house.add(FakeClamd.VIRUS))
			.matches((refusal) -> refusal.reason() == FileRefused.Reason.VIRUS);
	}

	@Test
	void whenAScannerComesWhatCameBeforeIsLookedAt() throws IOException {
		House before = house(ScannersForTests.none(), Unscanned.ALLOW);
		DocumentId clean = before.add("harmless");
		DocumentId infected = before.add(FakeClamd.VIRUS);
		before.documents.mark(this.caseRef, infected, ReleaseMark.include());

		House after = house(ScannersForTests.clamAv(this.daemon.port()), Unscanned.ALLOW);
		assertThatExceptionOfType(FileQuarantined.class).as("where a scanner is set up, its word is waited for")
			.isThrownBy(() -> after.read(clean));
		assertThatExceptionOfType(FileQuarantined.class)
			.isThrownBy(() -> after.documents.requireOpen(this.caseRef, List.of(infected)));
		assertThat(after.rescan.some()).isEqualTo(2);
		assertThatCode(() -> after.read(clean)).doesNotThrowAnyException();
		DocumentInfo found = after.documents.find(this.caseRef, infected);
		assertThat(found.scan()).isEqualTo(ScanVerdict.INFECTED);
		assertThat(found.quarantined()).isTrue();
		assertThat(found.included()).as("what goes out").isFalse();
		assertThatExceptionOfType(FileQuarantined.class).isThrownBy(() -> after.read(infected))
			.withMessageContaining("never opened");
		assertThatExceptionOfType(FileQuarantined.class).as("nor where there is no scanner any more")
			.isThrownBy(() -> before.read(infected));
		assertThat(this.audit.ofCase(this.caseRef, 50, null))
			.filteredOn((row) -> row.action() == AuditAction.DOCUMENT_SCANNED)
			.extracting((row) -> row.facts().get("verdict"))
			.containsExactlyInAnyOrder("CLEAN", "INFECTED");
		assertThat(after.rescan.some()).isZero();
	}

	@Test
	void anAnswerPutTogetherStaysAsItIsButDoesNotGoOutWithAnInfectedFile() throws IOException {
		House before = house(ScannersForTests.none(), Unscanned.ALLOW);
		DocumentId infected = before.add(FakeClamd.VIRUS);
		before.documents.mark(this.caseRef, infected, ReleaseMark.include());
		before.documents.freeze(this.caseRef);
		House after = house(ScannersForTests.clamAv(this.daemon.port()), Unscanned.ALLOW);
		after.rescan.some();
		assertThat(after.documents.find(this.caseRef, infected).included()).isTrue();
		assertThatExceptionOfType(FileQuarantined.class)
			.isThrownBy(() -> after.documents.requireOpen(this.caseRef, List.of(infected)));
	}

	@Test
	void aFileTheScannerFailsWithMakesRoomForOthers() throws IOException {
		House before = house(ScannersForTests.none(), Unscanned.ALLOW);
		DocumentId first = before.add("first");
		this.daemon.fails();
		House after = house(ScannersForTests.clamAv(this.daemon.port()), Unscanned.ALLOW);
		assertThat(after.rescan.some()).isZero();
		DocumentId second = before.add("second");
		assertThat(this.records.waiting(Limit.of(10))).containsExactly(second.value(), first.value());
	}

	private House house(VirusScanner scanner, Unscanned setting) {
		return new House(scanner, setting);
	}

	private static ByteArrayInputStream content(String text) {
		return new ByteArrayInputStream(SampleFiles.pdf(text));
	}

	/** The parts of the application that deal with files, around one scanner. */
	private final class House {

		private final Documents documents;

		private final Rescan rescan;

		House(VirusScanner scanner, Unscanned setting) {
			DocumentsProperties properties = new DocumentsProperties(DataSize.ofMegabytes(20), 180, setting);
			Intake intake = new Intake(QuarantineTest.this.chunks, QuarantineTest.this.vault, List.of(),
					new Findings(List.of()), scanner, properties);
			TransactionTemplate one = new TransactionTemplate(QuarantineTest.this.transactions);
			Quarantine quarantine = new Quarantine(scanner, properties);
			SealedDocuments sealed = new SealedDocuments(QuarantineTest.this.records, intake,
					QuarantineTest.this.freezes, quarantine, new Findings(List.of()),
					new StaticListableBeanFactory().getBeanProvider(PortableCopies.class), QuarantineTest.this.files,
					new DocumentTexts(QuarantineTest.this.vault, quarantine), QuarantineTest.this.audit,
					QuarantineTest.this.clock, properties, one);
			this.documents = InTransactions.of(Documents.class, sealed, one);
			this.rescan = new Rescan(QuarantineTest.this.records, intake, QuarantineTest.this.freezes, scanner,
					QuarantineTest.this.audit, one, QuarantineTest.this.clock);
		}

		DocumentId add(String text) throws IOException {
			return this.documents.add(
					NewDocument.found(QuarantineTest.this.caseRef, "a.pdf", "education", "searcher.education"),
					content(text));
		}

		void read(DocumentId id) throws IOException {
			this.documents.read(QuarantineTest.this.caseRef, id, new ByteArrayOutputStream());
		}

	}

}
