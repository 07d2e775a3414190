package org.candour.letters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.candour.cases.opening.OpenCase;
import org.candour.documents.Documents;
import org.candour.law.Regime;
import org.candour.support.CandourTest;
import org.candour.support.SampleCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Letters to people are written once for each occasion, in the form they want. */
@CandourTest
class WrittenRightsLettersTest {

	@Autowired
	RightsLetters letters;

	@Autowired
	SilentSample sample;

	@Autowired
	SampleRightsFactsSource facts;

	@Autowired
	OpenCase cases;

	@Autowired
	Documents documents;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	JdbcClient jdbc;

	private String ref;

	@BeforeEach
	void openCase() {
		this.ref = SampleCase.open(this.cases, this.transactions);
		know(LetterFormat.STANDARD);
	}

	@Test
	void aLetterIsWrittenOnceForEachOccasion() throws IOException {
		RightsLetter first = this.letters.write(this.ref, RightsLetterKind.RECIPIENTS_NOTICE, "a1");
		assertThat(this.letters.write(this.ref, RightsLetterKind.RECIPIENTS_NOTICE, "a1")).isEqualTo(first);
		RightsLetter other = this.letters.write(this.ref, RightsLetterKind.RECIPIENTS_NOTICE, "b2");
		assertThat(this.letters.ofCase(this.ref)).containsExactly(first, other);
		assertThat(this.letters.latest(this.ref, RightsLetterKind.RECIPIENTS_NOTICE)).contains(other);
		assertThat(read(first)).contains(this.ref).contains("Part ACTION");
		assertThat(this.documents.ofCase(this.ref)).hasSize(2)
			.allSatisfy((document) -> assertThat(document.fileName()).isEqualTo("letter.pdf"));
	}

	@Test
	void aPlainTextIsKeptSealedForThoseWhoWantAnotherForm() {
		for (LetterFormat format : LetterFormat.values()) {
			know(format);
			RightsLetter letter = this.letters.write(this.ref, RightsLetterKind.CLARIFICATION,
					format.name().replace('_', '-'));
			assertThat(letter.format()).isEqualTo(format);
			assertThat(this.letters.plainText(this.ref, letter).isPresent()).as(format.name())
				.isEqualTo(format.madeFromPlainText());
		}
		List<byte[]> sealed = this.jdbc.sql("select ciphertext from case_text where case_ref = :ref")
			.param("ref", this.ref)
			.query(byte[].class)
			.list();
		assertThat(sealed).hasSize(4).allSatisfy((text) -> assertThat(new String(text)).doesNotContain("Przykładowa"));
	}

	@Test
	void aDraftIsNotKept() {
		assertThat(PdfText.of(this.letters.draft(this.ref, RightsLetterKind.ACKNOWLEDGEMENT, RightsLetters.ONLY)))
			.contains("DRAFT", "Not approved and not sent");
		assertThat(this.letters.ofCase(this.ref)).isEmpty();
		assertThat(this.documents.ofCase(this.ref)).isEmpty();
	}

	@Test
	void withoutFactsNoLetterIsWritten() {
		String unknown = SampleCase.open(this.cases, this.transactions);
		assertThatThrownBy(() -> this.letters.write(unknown, RightsLetterKind.ACKNOWLEDGEMENT))
			.isInstanceOf(FactsMissing.class);
	}

	@Test
	void anOccasionIsACode() {
		assertThatThrownBy(() -> this.letters.write(this.ref, RightsLetterKind.CLARIFICATION, "Zofia P."))
			.isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void someLettersOfNoDataAreWrittenFromTheTemplateOfSilence() {
		Set<RightsLetterKind> used = new HashSet<>();
		long silent = IntStream.range(0, 400)
			.mapToObj((number) -> "RR-2026-%06d".formatted(number))
			.map((reference) -> this.sample.templateFor(RightsLetterKind.NO_DATA, reference))
			.peek(used::add)
			.filter((kind) -> kind == RightsLetterKind.NCND)
			.count();
		assertThat(used).containsExactlyInAnyOrder(RightsLetterKind.NO_DATA, RightsLetterKind.NCND);
		assertThat(silent).isBetween(50L, 160L);
		assertThat(this.sample.templateFor(RightsLetterKind.NO_DATA, this.ref))
			.isEqualTo(this.sample.templateFor(RightsLetterKind.NO_DATA, this.ref));
		assertThat(this.sample.templateFor(RightsLetterKind.NCND, this.ref)).isEqualTo(RightsLetterKind.NCND);
		assertThat(this.sample.templateFor(RightsLetterKind.PART, this.ref)).isEqualTo(RightsLetterKind.PART);
	}

	private void know(LetterFormat format) {
		RightsLetterFacts known = RightsLetterSamples.decided("R-ACCESS", Regime.UKGDPR, "GRANTED_FULL");
		this.facts.know(new RightsLetterFacts(this.ref, known.right(), known.to(), known.dates(), format, known.legs(),
				known.recipients(), known.sources(), known.parts()));
	}

	private String read(RightsLetter letter) throws IOException {
		ByteArrayOutputStream pdf = new ByteArrayOutputStream();
		this.documents.read(this.ref, letter.document(), pdf);
		return PdfText.of(pdf.toByteArray());
	}

}
