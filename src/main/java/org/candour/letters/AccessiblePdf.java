package org.candour.letters;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;

import org.springframework.stereotype.Component;

/**
 * Makes a PDF that a screen reader can read (PDF/UA: tags, title, language) and that can
 * be kept (PDF/A: fonts and colours inside). It loads nothing but its own fonts.
 */
@Component
class AccessiblePdf {

	private static final String FAMILY = "\"" + LetterFonts.MAIN + "\"";

	private static final int REGULAR = 400;

	private static final int BOLD = 700;

	private final LetterFonts fonts;

	private final DrawnText drawn;

	AccessiblePdf(LetterFonts fonts) {
		this.fonts = fonts;
		this.drawn = new DrawnText(fonts);
		// it would write pieces of letters to the log
		XRLog.setLoggingEnabled(false);
	}

	/**
	 * Renders a letter; letters are a few pages and fit in memory. Every character of it
	 * is drawn, what is written from right to left that way.
	 */
	byte[] render(String letter) {
		String xhtml = this.drawn.of(letter);
		Set<LetterFonts.Font> needed = this.fonts.neededBy(xhtml);
		ByteArrayOutputStream pdf = new ByteArrayOutputStream();
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.usePdfUaAccessibility(true);
		builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
		builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
		builder.useUriResolver((base, uri) -> null);
		builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
		builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
		builder.useFont(() -> font("DejaVuSans.ttf"), LetterFonts.MAIN, REGULAR, FontStyle.NORMAL, true);
		builder.useFont(() -> font("DejaVuSans-Bold.ttf"), LetterFonts.MAIN, BOLD, FontStyle.NORMAL, true);
		needed.forEach((font) -> {
			builder.useFont(font.regular().toFile(), font.name(), REGULAR, FontStyle.NORMAL, true);
			builder.useFont(font.bold().toFile(), font.name(), BOLD, FontStyle.NORMAL, true);
		});
		builder.withProducer("Candour");
		builder.withHtmlContent(xhtml.replace(FAMILY, families(needed)), null);
		builder.toStream(pdf);
		try {
			builder.run();
		}
		catch (IOException ex) {
			throw new IllegalStateException("A letter could not be made into a PDF.");
		}
		return pdf.toByteArray();
	}

	/** As the style sheet names them: each is asked for what the ones before it lack. */
	private static String families(Set<LetterFonts.Font> needed) {
		return Stream.concat(Stream.of(FAMILY), needed.stream().map((font) -> "\"" + font.name() + "\""))
			.collect(Collectors.joining(", "));
	}

	private static InputStream font(String file) {
		return AccessiblePdf.class.getResourceAsStream("/letters/fonts/" + file);
	}

}
