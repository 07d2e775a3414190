package org.candour.release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.awaitility.Awaitility;
import org.candour.cases.RuleBroken;
import org.candour.cases.opening.OpenCase;
import org.candour.documents.DocumentId;
import org.candour.documents.Documents;
import org.candour.documents.NewDocument;
import org.candour.documents.ReleaseMark;
import org.candour.documents.SampleFiles;
import org.candour.support.CandourTest;
import org.candour.support.SampleCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Once an answer is put together, what leaves is what was frozen, whatever comes after.
 */
@CandourTest
class FrozenAnswerTest {

	@Autowired
	private Compositions compositions;

	@Autowired
	private ReleaseCopies copies;

	@Autowired
	private Documents documents;

	@Autowired
	private OpenCase cases;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	private final ExecutorService people = Executors.newFixedThreadPool(2);

	private String ref;

	private DocumentId record;

	@BeforeEach
	void aRecordThatLeavesRedacted() throws IOException {
		this.ref = SampleCase.open(this.cases, this.transactions);
		this.record = this.documents.add(NewDocument.found(this.ref, "a.pdf", "education", "searcher.education"),
				new ByteArrayInputStream(SampleFiles.pdf("Whole")));
		this.documents.mark(this.ref, this.record, ReleaseMark.redact());
		redact("First");
	}

	@AfterEach
	void everybodyGoesHome() {
		this.people.shutdown();
	}

	@Test
	void whoIsAddingARedactedCopyFinishesBeforeTheAnswerIsFrozen() throws Exception {
		CountDownLatch added = new CountDownLatch(1);
		CountDownLatch goOn = new CountDownLatch(1);
		Future<DocumentId> second = this.people.submit(() -> inTransaction(added, goOn));
		added.await();
		Future<Composition> frozen = this.people.submit(() -> this.compositions.freeze(this.ref));
		Awaitility.await().until(this::somebodyWaits);
		goOn.countDown();
		assertThat(second.get()).isNotNull();
		assertThatThrownBy(frozen::get).as("what came last is not made new yet").hasMessageContaining("made new");
		assertThat(frozen().parts()).extracting(Part::document)
			.containsExactly(this.copies.ofCase(this.ref).get(second.get()).copy());
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> redact("Third"))
			.matches((refusal) -> refusal.rule().equals("ANSWER-FROZEN"));
	}

	@Test
	void aRecordThatComesInLaterChangesNothingOfWhatLeaves() throws IOException {
		Composition frozen = frozen();
		this.documents.add(NewDocument.found(this.ref, "late.pdf", "education", "searcher.education"),
				new ByteArrayInputStream(SampleFiles.pdf("Late")));
		assertThat(this.compositions.of(this.ref)).isEqualTo(frozen);
		assertThat(this.compositions.freeze(this.ref)).isEqualTo(frozen);
		assertThat(this.compositions.account(this.ref).composition().sha256()).isEqualTo(frozen.sha256());
	}

	@Test
	void aLaterReleaseTakesThePlaceOfTheFormerWhichStaysOnRecord() throws IOException {
		Composition first = frozen();
		this.compositions.thaw(this.ref);
		redact("Second");
		Composition second = frozen();
		assertThat(second.sha256()).isNotEqualTo(first.sha256());
		assertThat(this.jdbc.sql("select sha256 from composition where case_ref = ? order by id")
			.param(this.ref)
			.query(String.class)
			.list()).isEqualTo(List.of(first.sha256(), second.sha256()));
	}

	@Test
	void whatStandsInTheWayOfAReleaseIsNotFrozen() throws IOException {
		this.documents.add(NewDocument.found(this.ref, "b.pdf", "education", "searcher.education"),
				new ByteArrayInputStream(SampleFiles.pdf("Unmarked")));
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> this.compositions.freeze(this.ref))
			.withMessageContaining("Nothing says what becomes of file 2");
		redact("Still open");
	}

	private DocumentId inTransaction(CountDownLatch added, CountDownLatch goOn) {
		return new TransactionTemplate(this.transactions).execute((status) -> {
			try {
				DocumentId copy = redact("Second");
				added.countDown();
				goOn.await();
				return copy;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException(ex);
			}
		});
	}

	/** Frozen once it is made new. */
	private Composition frozen() {
		NewCopies.await(this.compositions, this.ref);
		return this.compositions.freeze(this.ref);
	}

	private boolean somebodyWaits() {
		return this.jdbc.sql("select exists (select 1 from pg_locks where locktype = 'advisory' and not granted)")
			.query(Boolean.class)
			.single();
	}

	private DocumentId redact(String text) throws IOException {
		return this.documents.add(NewDocument.redacted(this.ref, "copy.pdf", this.record, "reviewer"),
				new ByteArrayInputStream(SampleFiles.pdf(text)));
	}

}
