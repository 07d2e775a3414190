package org.candour.letters;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A letter calls everybody by their name, in whatever script it is written. */
class DrawnTextTest {

	private static final String LETTER = """
			<!DOCTYPE html>
			<html lang="en-GB"><head><title>Sample</title>
			<style>body { font-family: "DejaVu Sans"; } b { font-weight: bold; }</style></head>
			<body><p>Dear %1$s</p><p><b>%1$s</b></p></body></html>""";

	@ParameterizedTest
	@ValueSource(strings = { "\u738B\u5C0F\u660E", "\u5C71\u7530\u592A\u90CE", "\uAE40\uCCA0\uC218",
			"\u0BB0\u0BBE\u0B9C\u0BBE", "\u0A97\u0ABE\u0A82\u0AA7\u0AC0",
			"\u0A17\u0A41\u0A30\u0A2A\u0A4D\u0A30\u0A40\u0A24", "\u0E2A\u0E21\u0E0A\u0E32\u0E22", "\u1230\u120B\u121D",
			"\u0396\u03CE\u03B7", "\u0416\u0435\u043D\u044F", "Łódź", "Nguyễn" })
	void aNameIsDrawnInItsOwnScript(String name) {
		assertThat(text(SampleFonts.further(), name)).contains("Dear " + name).doesNotContain("#", "\uFFFD");
	}

	/**
	 * The order in which a reader meets the letters of such a name is not tested here.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "\u09B0\u09B9\u09BF\u09AE", "\u0930\u093E\u092E\u0947\u0936" })
	void aNameWithJoinedLettersIsDrawn(String name) {
		assertThat(text(SampleFonts.further(), name)).doesNotContain("#", "\uFFFD");
		assertThat(fonts(SampleFonts.further(), name)).anyMatch((font) -> font.contains("NotoSans"));
	}

	@ParameterizedTest
	@CsvSource({ "\u0645\u062D\u0645\u062F \u0639\u0644\u064A", "\u05E9\u05DC\u05D5\u05DD \u05DB\u05D4\u05DF" })
	void whatIsWrittenFromRightToLeftIsDrawnSo(String name) {
		assertThat(text(SampleFonts.further(), name)).contains(name).doesNotContain("#", "\uFFFD");
	}

	@ParameterizedTest
	@CsvSource({ "\u738B\u5C0F\u660E, w\u00E1ng xi\u01CEo m\u00EDng", "\u1230\u120B\u121D, sal\u0101m" })
	void aNameThatNoFontHasIsWrittenInLatinLetters(String name, String latin) {
		String text = text(SampleFonts.ALONE, name);
		assertThat(text.replace(" ", "")).containsIgnoringCase(latin.replace(" ", ""));
		assertThat(text).doesNotContain("#", "\uFFFD");
	}

	@ParameterizedTest
	@CsvSource({ "\uD83E\uDDFF, (nazar amulet)", "\uF0B7, \u2022", "\uE000, \uFFFD" })
	void aPictureIsCalledByItsName(String picture, String words) {
		assertThat(text(SampleFonts.ALONE, "Ada " + picture)).contains("Dear Ada " + words).doesNotContain("#");
	}

	@Test
	void signsThatSayHowOthersAreDrawnLeaveNoTrace() {
		String text = text(SampleFonts.further(), "Ada\u200B \u200EExample\uFE0F\u2060");
		assertThat(text.replaceAll("[\\p{Cf}\uFE0F]", "")).contains("Dear Ada Example");
		assertThat(text).doesNotContain("#", "\uFFFD");
	}

	@Test
	void aLetterInPlainLettersHoldsOneFontAlone() {
		assertThat(fonts(SampleFonts.further(), "Zo\u00EB Example")).isNotEmpty()
			.allMatch((font) -> font.contains("DejaVu"));
	}

	@Test
	void everyFurtherFontIsInside() throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf(SampleFonts.further(), "\u738B \u0BB0\u0BBE\u0B9C\u0BBE"))) {
			for (PDPage page : document.getPages()) {
				for (COSName name : page.getResources().getFontNames()) {
					assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
				}
			}
		}
	}

	private static String text(LetterFonts fonts, String name) {
		return PdfText.of(pdf(fonts, name));
	}

	private static byte[] pdf(LetterFonts fonts, String name) {
		return new AccessiblePdf(fonts).render(LETTER.formatted(name));
	}

	private static List<String> fonts(LetterFonts fonts, String name) {
		List<String> names = new ArrayList<>();
		try (PDDocument document = Loader.loadPDF(pdf(fonts, name))) {
			for (PDPage page : document.getPages()) {
				for (COSName resource : page.getResources().getFontNames()) {
					PDFont font = page.getResources().getFont(resource);
					names.add(font.getName());
				}
			}
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return names;
	}

}
