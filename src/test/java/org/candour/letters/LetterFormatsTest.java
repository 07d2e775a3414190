package org.candour.letters;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Large print and plain text of letters (N-11). */
class LetterFormatsTest {

	private final RightsLetterWriter writer = new RightsLetterWriter();

	@ParameterizedTest
	@EnumSource(value = RightsLetterKind.class, names = { "ACKNOWLEDGEMENT", "NCND", "EXTENSION_NOTICE" })
	void largePrintHasNoLetterUnderEighteenPoint(RightsLetterKind kind) throws IOException {
		assertThat(smallest(this.writer.pdf(kind, inFormat(LetterFormat.LARGE_PRINT)))).isGreaterThanOrEqualTo(18f);
		assertThat(smallest(this.writer.pdf(kind, inFormat(LetterFormat.STANDARD)))).isLessThan(18f);
	}

	@ParameterizedTest
	@EnumSource(RightsLetterKind.class)
	void aPlainTextSaysWhatTheLetterSays(RightsLetterKind kind) {
		RightsLetterFacts facts = inFormat(LetterFormat.AUDIO);
		Set<String> words = new HashSet<>(List.of(words(this.writer.text(kind, facts))));
		Set<String> plain = new HashSet<>(List.of(words(this.writer.plain(kind, facts))));
		words.removeAll(plain);
		assertThat(words).isEmpty();
		assertThat(this.writer.plain(kind, facts)).doesNotContain("<").doesNotContain("{");
	}

	@Test
	void aPlainTextMarksWhatIsListed() {
		assertThat(PlainText.of(this.writer.xhtml(RightsLetterKind.CLARIFICATION, inFormat(LetterFormat.BSL))))
			.contains("\n\nWhat we would like to know\n- Part ASKED\n");
	}

	@ParameterizedTest
	@EnumSource(LetterFormat.class)
	void theFormatNeverChangesADate(LetterFormat format) {
		assertThat(this.writer.plain(RightsLetterKind.ACKNOWLEDGEMENT, inFormat(format)))
			.contains("We will answer by 2 December 2026");
	}

	private static RightsLetterFacts inFormat(LetterFormat format) {
		RightsLetterFacts facts = RightsLetterSamples.asking("R-ACCESS");
		return new RightsLetterFacts(facts.caseRef(), facts.right(), facts.to(), facts.dates(), format, facts.legs(),
				facts.recipients(), facts.sources(), facts.parts());
	}

	private static String[] words(String text) {
		return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" ");
	}

	private static float smallest(byte[] pdf) throws IOException {
		List<Float> sizes = new ArrayList<>();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			new PDFTextStripper() {
				@Override
				protected void processTextPosition(TextPosition text) {
					sizes.add(text.getFontSizeInPt());
				}
			}.getText(document);
		}
		return sizes.stream().min(Float::compare).orElseThrow();
	}

}
