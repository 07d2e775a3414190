package org.candour.letters;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a PDF says. */
public final class PdfText {

	private PdfText() {
	}

	/** The words without page numbers, with every run of white space as one space. */
	public static String of(byte[] pdf) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document)
				.replaceAll("Page \\d+ of \\d+", "")
				.replaceAll("\\s+", " ")
				.strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
