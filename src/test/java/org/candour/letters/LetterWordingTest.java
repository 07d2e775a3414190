package org.candour.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.candour.documents.DocumentId;
import org.candour.documents.FileType;
import org.candour.release.Composition;
import org.candour.release.Counts;
import org.candour.release.Part;
import org.candour.law.TheLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What each letter says, word for word, and what it never says. */
class LetterWordingTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	private static final String REF = "DR-2026-000123";

	private final Templates templates = new Templates();

	private final AccessiblePdf pdf = new AccessiblePdf(SampleFonts.INSTALLED);

	private final Wording wording = new Wording(
			new CouncilProperties(List.of(new CouncilDetails(LocalDate.of(2026, 1, 1),
					"Norshire County Council (invented)", "Data Protection Team", "reviews@norshire.example",
					"01632 960100", "rights@norshire.example", "dpo@norshire.example", null, null))),
			TheLaw.shipped());

	@Test
	void theCoverSheetOfAVoluntaryDisclosureReadsAsAgreed() {
		assertThat(text(LetterKind.COVER_SHEET, this.wording.of(SampleFacts.disclosedInPart(REF), manifest(), TODAY)))
			.isEqualTo(golden("cover-sheet-part"));
	}

	@Test
	void aVoluntaryDisclosureIsNeverCalledCompulsory() {
		String voluntary = text(LetterKind.COVER_SHEET,
				this.wording.of(SampleFacts.disclosedInFull(REF, SampleFacts.VOLUNTARY), manifest(), TODAY));
		assertThat(voluntary).contains("This is a voluntary disclosure")
			.doesNotContainIgnoringCase("mandatory")
			.doesNotContainIgnoringCase("compulsory")
			.doesNotContainIgnoringCase("compelled")
			.doesNotContainIgnoringCase("requires the council");
	}

	@Test
	void anOrderedDisclosureIsCalledMandatory() {
		String ordered = text(LetterKind.COVER_SHEET,
				this.wording.of(SampleFacts.disclosedInFull(REF, SampleFacts.ORDERED), manifest(), TODAY));
		assertThat(ordered).contains("This is a mandatory disclosure").doesNotContain("voluntary");
	}

	@Test
	void aFullDisclosureGivesNoReasonsForLeavingAnythingOut() {
		AnswerFacts part = SampleFacts.disclosedInPart(REF);
		AnswerFacts full = new AnswerFacts(REF, part.recipient(), part.power(), "DISCLOSED_FULL", part.decidedOn(),
				part.reasons(), part.purposes(), List.of(), null, List.of(), null);
		assertThat(text(LetterKind.COVER_SHEET, this.wording.of(full, manifest(), TODAY))).doesNotContain("DR-06")
			.contains("Everything that was asked for and is held is disclosed.");
	}

	@Test
	void theRefusalReadsAsAgreed() {
		assertThat(text(LetterKind.REFUSAL, this.wording.of(SampleFacts.refused(REF), none(), TODAY)))
			.isEqualTo(golden("refusal"));
	}

	@Test
	void notHeldIsNotCalledARefusal() {
		assertThat(text(LetterKind.REFUSAL, this.wording.of(SampleFacts.notHeld(REF), none(), TODAY)))
			.contains("does not hold the information")
			.doesNotContain("does not disclose");
	}

	@Test
	void aBodyIsNotToldHowAPersonComplainsAboutDataProtection() {
		for (AnswerFacts facts : List.of(SampleFacts.refused(REF), SampleFacts.notHeld(REF))) {
			assertThat(text(LetterKind.REFUSAL, this.wording.of(facts, none(), TODAY)))
				.doesNotContainIgnoringCase("complain")
				.doesNotContainIgnoringCase("Information Commission")
				.doesNotContainIgnoringCase("164A");
		}
	}

	@Test
	void theReturnNoticeReadsAsAgreed() {
		assertThat(text(LetterKind.RETURN_NOTICE, this.wording.of(SampleFacts.returned(REF), none(), TODAY)))
			.isEqualTo(golden("return-notice"));
	}

	@Test
	void theAnswerToADefectiveNoticeReadsAsAgreed() {
		assertThat(text(LetterKind.NOT_OBEYED, this.wording.of(SampleFacts.defective(REF), none(), TODAY)))
			.isEqualTo(golden("not-obeyed"));
	}

	@Test
	void anOrderThatFellIsNotCalledDefective() {
		assertThat(text(LetterKind.NOT_OBEYED, this.wording.of(SampleFacts.fallen(REF), none(), TODAY)))
			.contains("no longer stands", "set aside or revoked")
			.doesNotContain("defective");
	}

	@Test
	void theNoticeOfAChallengeReadsAsAgreed() {
		assertThat(text(LetterKind.CHALLENGE, this.wording.of(SampleFacts.challenged(REF), none(), TODAY)))
			.isEqualTo(golden("challenge"));
	}

	@Test
	void onlyWhatCompelsAndIsDefectiveOrFellIsNotObeyed() {
		assertThat(SampleFacts.defective(REF).notObeyed()).isTrue();
		assertThat(SampleFacts.fallen(REF).notObeyed()).isTrue();
		assertThat(SampleFacts.refused(REF).notObeyed()).isFalse();
		assertThat(SampleFacts.returned(REF).notObeyed()).isFalse();
	}

	@Test
	void theLetterToTheSubjectReadsAsAgreed() {
		assertThat(text(LetterKind.TELLING, this.wording.of(SampleFacts.telling(REF), TODAY)))
			.isEqualTo(golden("telling"));
	}

	@ParameterizedTest
	@EnumSource(LetterKind.class)
	void everyLetterHasATemplateInForce(LetterKind kind) {
		assertThat(this.templates.inForce(kind, TODAY).id()).startsWith(kind.template());
	}

	@Test
	void beforeItsFirstDayATemplateIsNotUsed() {
		assertThatThrownBy(() -> this.templates.inForce(LetterKind.COVER_SHEET, LocalDate.of(2025, 12, 31)))
			.isInstanceOf(IllegalStateException.class);
	}

	private String text(LetterKind kind, Map<String, Object> words) {
		return PdfText.of(this.pdf.render(this.templates.fill(this.templates.inForce(kind, TODAY), words)));
	}

	/** The agreed text; white space does not count. */
	private static String golden(String name) {
		try (InputStream file = LetterWordingTest.class.getResourceAsStream("/letters/" + name + ".txt")) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\s+", " ").strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Composition none() {
		return Composition.nothing(REF);
	}

	private static Composition manifest() {
		return new Composition(REF,
				List.of(new Part(1, "item-01.pdf", new DocumentId(new UUID(0, 1)), Part.Kind.WHOLE, FileType.PDF,
						"education", 52_311, "a".repeat(64), 1),
						new Part(2, "item-02.jpg", new DocumentId(new UUID(0, 2)), Part.Kind.WHOLE, FileType.JPEG, null,
								910, "b".repeat(64), 2)),
				new Counts(2, 2, 0, 0, 0, 0, 0, 0));
	}

}
