package org.candour.release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.candour.cases.CaseErasure;
import org.candour.cases.RuleBroken;
import org.candour.cases.opening.OpenCase;
import org.candour.documents.DocumentId;
import org.candour.documents.DocumentInfo;
import org.candour.documents.Documents;
import org.candour.documents.FileType;
import org.candour.documents.NewDocument;
import org.candour.documents.Origin;
import org.candour.documents.ReleaseMark;
import org.candour.documents.SampleFiles;
import org.candour.release.ReleaseCopies.Standing;
import org.candour.release.ReleaseCopies.Wanted;
import org.candour.support.CandourTest;
import org.candour.support.SampleCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Records that leave whole are made new, once each, whatever happens meanwhile. */
@CandourTest
class ReleaseCopiesTest {

	@Autowired
	private Compositions compositions;

	@Autowired
	private ReleaseCopies copies;

	@Autowired
	private MakeReleaseCopies making;

	@Autowired
	private ReleaseErasure erasure;

	@Autowired
	private Documents documents;

	@Autowired
	private OpenCase cases;

	@Autowired
	private PlatformTransactionManager transactions;

	private String ref;

	private DocumentId record;

	@BeforeEach
	void aRecordThatLeavesWhole() throws IOException {
		this.ref = SampleCase.open(this.cases, this.transactions);
		this.record = this.documents.add(NewDocument.found(this.ref, "a.png", "education", "searcher.education"),
				new ByteArrayInputStream(SampleFiles.png()));
		this.documents.mark(this.ref, this.record, ReleaseMark.include());
	}

	@Test
	void aStepThatIsRefusedBecauseACopyIsMissingHasItMadeAllTheSame() {
		assertThatExceptionOfType(RuleBroken.class)
			.isThrownBy(() -> new TransactionTemplate(this.transactions)
				.executeWithoutResult((status) -> this.compositions.of(this.ref)))
			.matches((refusal) -> refusal.rule().equals("RELEASE-COPY"));
		NewCopies.await(this.compositions, this.ref);
		Composition composition = this.compositions.of(this.ref);
		assertThat(composition.parts()).singleElement().satisfies((part) -> {
			assertThat(part.document()).isNotEqualTo(this.record);
			assertThat(part.type()).isEqualTo(FileType.PDF);
			assertThat(part.name()).isEqualTo("item-01.pdf");
		});
	}

	@Test
	void whatSomebodyDiedAtIsMadeByTheNextAndOnlyOnce() {
		// far ahead of the application, which looks for such records by itself
		Instant now = Instant.parse("2126-11-25T10:00:00Z");
		Instant until = now.plus(Duration.ofMinutes(30));
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.copies.want(this.ref, List.of(this.record), now);
			this.copies.want(this.ref, List.of(this.record), now);
			assertThat(claimed(now, until).attempts()).isOne();
		});
		assertThat(this.copies.claim(now, until).filter(this::ours)).as("one works on it alone").isEmpty();
		assertThat(claimed(until, until.plusSeconds(60)).attempts()).isEqualTo(2);
		this.copies.failed(this.record, "Too much else.", Instant.EPOCH);
		this.making.makeAll();
		Awaitility.await().until(() -> standing().copy() != null);
		assertThat(this.copies.made(this.record, new DocumentId(UUID.randomUUID()), now)).as("whoever was late")
			.isFalse();
		this.making.makeAll();
		assertThat(made()).singleElement().satisfies((copy) -> {
			assertThat(copy.id()).isEqualTo(standing().copy());
			assertThat(copy.fileName()).isEqualTo("a (to leave).pdf");
			assertThat(copy.findings()).isEmpty();
		});
	}

	@Test
	void whatIsWithdrawnFromTheAnswerIsNotMadeAgainAndDisposalForgetsIt() {
		this.compositions.account(this.ref);
		NewCopies.await(this.compositions, this.ref);
		DocumentId first = standing().copy();
		this.documents.unmark(this.ref, this.record);
		assertThat(this.compositions.account(this.ref).files()).singleElement()
			.satisfies((file) -> assertThat(file.whole()).isFalse());
		this.documents.mark(this.ref, this.record, ReleaseMark.include());
		assertThat(this.compositions.of(this.ref).parts()).extracting(Part::document).containsExactly(first);
		assertThat(this.erasure).isInstanceOf(CaseErasure.class);
		assertThat(this.erasure.destroy(this.ref)).containsEntry("release copies", 1);
		assertThat(this.copies.ofCase(this.ref)).isEqualTo(Map.of());
	}

	private Wanted claimed(Instant now, Instant until) {
		return this.copies.claim(now, until).filter(this::ours).orElseThrow();
	}

	private boolean ours(Wanted wanted) {
		return wanted.record().equals(this.record);
	}

	private Standing standing() {
		return this.copies.ofCase(this.ref).get(this.record);
	}

	private List<DocumentInfo> made() {
		return this.documents.records(this.ref).stream().filter((one) -> one.origin() == Origin.RELEASE_COPY).toList();
	}

}
