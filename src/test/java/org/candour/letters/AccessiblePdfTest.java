package org.candour.letters;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A letter can be read with a screen reader, and kept. */
class AccessiblePdfTest {

	private static final String LETTER = """
			<!DOCTYPE html>
			<html lang="en-GB"><head><title>Sample</title>
			<style>body { font-family: "DejaVu Sans"; } </style></head>
			<body><h1>Heading</h1><p>Łódź, naïve, £5 – “so”.</p><ul><li>One</li></ul>
			<table><caption>Table</caption><tr><th scope="row">Head</th><td>Cell</td></tr></table>
			<p><b>Bold</b> <img src="http://127.0.0.1:1/x.png" alt="x"/></p></body></html>""";

	private final byte[] pdf = new AccessiblePdf(SampleFonts.INSTALLED).render(LETTER);

	@Test
	void itHasATitleALanguageAndTags() throws IOException {
		try (PDDocument document = Loader.loadPDF(this.pdf)) {
			assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Sample");
			assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
			assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
			assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
		}
	}

	@Test
	void headingsListsAndTablesAreTaggedAsSuch() throws IOException {
		try (PDDocument document = Loader.loadPDF(this.pdf)) {
			List<String> tags = new ArrayList<>();
			collect(document.getDocumentCatalog().getStructureTreeRoot(), tags);
			assertThat(tags).contains("H1", "P", "L", "LI", "Table", "TR", "TH", "TD");
		}
	}

	@Test
	void itSaysInItsMetadataWhichStandardsItKeeps() throws IOException {
		try (PDDocument document = Loader.loadPDF(this.pdf)) {
			String metadata = new String(document.getDocumentCatalog().getMetadata().toByteArray(),
					StandardCharsets.UTF_8);
			assertThat(metadata).contains("pdfuaid:part").contains("pdfaid:part").contains("pdfaid:conformance");
			assertThat(document.getDocumentCatalog().getOutputIntents()).hasSize(1);
		}
	}

	@Test
	void everyFontIsInside() throws IOException {
		try (PDDocument document = Loader.loadPDF(this.pdf)) {
			for (PDPage page : document.getPages()) {
				for (COSName name : page.getResources().getFontNames()) {
					PDFont font = page.getResources().getFont(name);
					assertThat(font.isEmbedded()).as(font.getName()).isTrue();
				}
			}
		}
	}

	@Test
	void everyLetterOfANameIsThere() {
		assertThat(PdfText.of(this.pdf)).contains("Łódź, naïve, £5 – “so”.");
	}

	private static void collect(PDStructureNode node, List<String> tags) {
		for (Object kid : node.getKids()) {
			if (kid instanceof PDStructureElement element) {
				tags.add(element.getStructureType());
				collect(element, tags);
			}
		}
	}

}
