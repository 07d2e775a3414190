package org.candour.letters;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

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

	private static final String FONT = "DejaVu Sans";

	private static final int REGULAR = 400;

	private static final int BOLD = 700;

	AccessiblePdf() {
		// it would write pieces of letters to the log
		XRLog.setLoggingEnabled(false);
	}

	/** Renders a letter; letters are a few pages and fit in memory. */
	byte[] render(String xhtml) {
		ByteArrayOutputStream pdf = new ByteArrayOutputStream();
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.usePdfUaAccessibility(true);
		builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
		builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
		builder.useUriResolver((base, uri) -> null);
		builder.useFont(() -> font("DejaVuSans.ttf"), FONT, REGULAR, FontStyle.NORMAL, true);
		builder.useFont(() -> font("DejaVuSans-Bold.ttf"), FONT, BOLD, FontStyle.NORMAL, true);
		builder.withProducer("Candour");
		builder.withHtmlContent(xhtml, null);
		builder.toStream(pdf);
		try {
			builder.run();
		}
		catch (IOException ex) {
			throw new IllegalStateException("A letter could not be made into a PDF.");
		}
		return pdf.toByteArray();
	}

	private static InputStream font(String file) {
		return AccessiblePdf.class.getResourceAsStream("/letters/fonts/" + file);
	}

}
