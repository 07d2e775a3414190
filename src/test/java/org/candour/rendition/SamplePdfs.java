package org.candour.rendition;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Invented PDF files. */
final class SamplePdfs {

	private SamplePdfs() {
	}

	/** A page, drawn. */
	interface Drawing {

		void on(PDPageContentStream content, PDDocument document) throws IOException;

	}

	/** Changes a page before it is drawn. */
	interface Setting {

		void of(PDPage page) throws IOException;

	}

	static byte[] a4(Drawing... drawings) {
		return of((page) -> {
		}, drawings);
	}

	static byte[] of(Setting setting, Drawing... drawings) {
		try (PDDocument document = new PDDocument()) {
			for (Drawing drawing : drawings) {
				PDPage page = new PDPage(PDRectangle.A4);
				setting.of(page);
				document.addPage(page);
				try (PDPageContentStream content = new PDPageContentStream(document, page)) {
					drawing.on(content, document);
				}
			}
			return saved(document);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static byte[] saved(PDDocument document) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		document.save(bytes);
		return bytes.toByteArray();
	}

	/** DejaVu Sans, inside the file. */
	static PDFont font(PDDocument document) throws IOException {
		try (InputStream font = SamplePdfs.class.getResourceAsStream("/letters/fonts/DejaVuSans.ttf")) {
			return PDType0Font.load(document, font);
		}
	}

	static void write(PDPageContentStream content, PDFont font, float size, float x, float y, String text)
			throws IOException {
		content.beginText();
		content.setFont(font, size);
		content.newLineAtOffset(x, y);
		content.showText(text);
		content.endText();
	}

	/** A picture as a scanner stores it. */
	static PDImageXObject jpeg(PDDocument document, BufferedImage picture) throws IOException {
		return JPEGFactory.createFromImage(document, picture, 0.8f, 150);
	}

	/**
	 * Forms inside forms, ten times ten times ten ...: more drawing than anybody waits
	 * for.
	 */
	static byte[] endless() {
		try (PDDocument document = new PDDocument()) {
			PDFormXObject form = form(document, "0 0 10 10 re f ", null);
			for (int level = 0; level < 12; level++) {
				form = form(document, "/Again Do ".repeat(10), form);
			}
			PDPage page = new PDPage(PDRectangle.A4);
			document.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				content.drawForm(form);
			}
			return saved(document);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static PDFormXObject form(PDDocument document, String operators, PDFormXObject again) throws IOException {
		PDFormXObject form = new PDFormXObject(document);
		form.setBBox(PDRectangle.A4);
		PDResources resources = new PDResources();
		if (again != null) {
			resources.put(COSName.getPDFName("Again"), again);
		}
		form.setResources(resources);
		try (OutputStream out = form.getContentStream().createOutputStream()) {
			out.write(operators.getBytes());
		}
		return form;
	}

	/** A few kilobytes that unpack to half a gigabyte. */
	static byte[] bomb() {
		try (PDDocument document = new PDDocument()) {
			PDPage page = new PDPage(PDRectangle.A4);
			document.addPage(page);
			List<PDStream> contents = new ArrayList<>();
			PDStream stream = new PDStream(document);
			try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
				byte[] blanks = "q Q ".repeat(256 * 1024).getBytes();
				for (int i = 0; i < 512; i++) {
					out.write(blanks);
				}
			}
			contents.add(stream);
			page.setContents(contents);
			return saved(document);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
