package org.candour.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.text.PDFTextStripper;

/** PDF files with words on their pages, and what is read of such files. */
public final class PagedPdf {

	private static final float MARGIN = 60;

	private static final float LINE = 24;

	private PagedPdf() {
	}

	/** A file with so many pages; line breaks begin new lines. */
	public static byte[] of(String... pages) {
		try (PDDocument document = new PDDocument()) {
			for (String text : pages) {
				PDPage page = new PDPage(PDRectangle.A4);
				document.addPage(page);
				write(document, page, text.split("\n"));
			}
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			document.save(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void write(PDDocument document, PDPage page, String[] lines) throws IOException {
		try (PDPageContentStream content = new PDPageContentStream(document, page)) {
			content.setFont(new PDType1Font(FontName.HELVETICA), 14);
			content.setLeading(LINE);
			content.beginText();
			content.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
			for (String line : lines) {
				content.showText(line);
				content.newLine();
			}
			content.endText();
		}
	}

	/** Every word that PDFBox reads of a file. */
	public static String words(byte[] pdf) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
