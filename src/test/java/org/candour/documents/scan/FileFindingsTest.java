package org.candour.documents.scan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.candour.documents.FileFinding;
import org.candour.documents.FileType;
import org.candour.documents.FindingScan;
import org.candour.documents.SampleFiles;
import org.candour.documents.ScannedFile;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionRemoteGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDXFAResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A file that is more than pages to read is known for what it is, however it is written.
 */
class FileFindingsTest {

	@ParameterizedTest
	@CsvSource({ "1 0 obj <</XFA 5 0 R>> endobj, XFA", "1 0 obj <</S/GoToR /F(x.pdf)>> endobj, REMOTE_FILE",
			"1 0 obj <</S /GoTo#45 /F(x.pdf)>> endobj, REMOTE_FILE",
			"1 0 obj <</S/SubmitForm /F(http)>> endobj, SUBMITS", "1 0 obj <</S/ImportData /F(x)>> endobj, REMOTE_FILE",
			"1 0 obj <</Type/Filespec/F(x)/EF<</F 5 0 R>>>> endobj, EMBEDDED_FILE",
			"1 0 obj <</UF(x)/E#46<</UF 5 0 R>>>> endobj, EMBEDDED_FILE",
			"1 0 obj <</Type/ObjStm/Length 20>>\\nstream\\n<</S/GoToR/F(x.pdf)>> endstream endobj, REMOTE_FILE",
			"1 0 obj <</Length 40>>\\nstream\\n9 0 obj <</S /SubmitForm>> endobj endstream endobj, HIDDEN_OBJECTS",
			"1 0 obj <</Length 40>>\\nstream\\n9 0 obj <</Type /ObjStm>> stream x endstream endobj, HIDDEN_OBJECTS" })
	void aPdfThatReachesOutOrCarriesMoreIsKnown(String object, FileFinding finding) throws IOException {
		assertThat(pdf(("%PDF-1.7\n" + object.replace("\\n", "\n") + "\ntrailer <<>>\n%%EOF")
			.getBytes(StandardCharsets.ISO_8859_1))).containsExactly(finding);
	}

	@Test
	void anEmbeddedFileIsFoundInAnAnnotationWhateverTypeItSaysItIs() throws IOException {
		byte[] made = made((pdf) -> {
			PDEmbeddedFile embedded = new PDEmbeddedFile(pdf, new ByteArrayInputStream(new byte[] { 1 }));
			embedded.getCOSObject().removeItem(COSName.TYPE);
			PDComplexFileSpecification attached = new PDComplexFileSpecification();
			attached.setFile("a.doc");
			attached.setEmbeddedFile(embedded);
			PDAnnotationFileAttachment annotation = new PDAnnotationFileAttachment();
			annotation.getCOSObject().setItem(COSName.SUBTYPE, COSName.getPDFName("Text"));
			annotation.setFile(attached);
			pdf.getPage(0).setAnnotations(List.of(annotation));
		});
		assertThat(pdf(made)).containsExactly(FileFinding.EMBEDDED_FILE);
	}

	@Test
	void anAttachedFileIsFound() throws IOException {
		assertThat(pdf(made((pdf) -> {
			PDComplexFileSpecification attached = new PDComplexFileSpecification();
			attached.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(new byte[] { 1 })));
			PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
			tree.setNames(Map.of("a", attached));
			PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
			names.setEmbeddedFiles(tree);
			pdf.getDocumentCatalog().setNames(names);
		}))).containsExactly(FileFinding.EMBEDDED_FILE);
	}

	@Test
	void anXfaFormAndALinkToAnotherFileAreFoundAsProgramsWriteThem() throws IOException {
		assertThat(pdf(made((pdf) -> {
			PDAcroForm form = new PDAcroForm(pdf);
			form.setXFA(new PDXFAResource(pdf.getDocument().createCOSStream()));
			pdf.getDocumentCatalog().setAcroForm(form);
		}))).containsExactly(FileFinding.XFA);
		assertThat(pdf(made((pdf) -> pdf.getDocumentCatalog().setOpenAction(new PDActionRemoteGoTo()))))
			.containsExactly(FileFinding.REMOTE_FILE);
	}

	@Test
	void pagesToReadAreNothingToFind() throws IOException {
		assertThat(pdf(made((pdf) -> {
		}))).isEmpty();
		assertThat(pdf(made((pdf) -> {
			COSDictionary fonts = new COSDictionary();
			fonts.setItem(COSName.getPDFName("EF"), new COSDictionary());
			pdf.getPage(0).getCOSObject().setItem(COSName.RESOURCES, fonts);
		}))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"word/_rels/settings.xml.rels | <Relationships><Relationship Id='a' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate' Target='http://x.example/t.dotm' TargetMode='External'/></Relationships> | REMOTE_TEMPLATE",
			"word/_rels/document.xml.rels | <r:Relationships xmlns:r='x'><r:Relationship Id='a' Type='http://x/image' Target='file://x.example/a.png' TargetMode='external'/></r:Relationships> | REMOTE_TEMPLATE",
			"word/_rels/document.xml.rels | <Relationships><Relationship Id='a' Type='http://x/oleObject' Target='media/a.png'/></Relationships> | EMBEDDED_OBJECT",
			"word/embeddings/a.bin | x | EMBEDDED_OBJECT",
			"word/header1.xml | <w:hdr xmlns:w='x'><w:fldSimple w:instr=' DDEAUTO c:\\x '/></w:hdr> | FETCHING_FIELD",
			"word/footer1.xml | <w:f xmlns:w='x'><w:r><w:instrText>DD</w:instrText></w:r><w:r><w:instrText>E cmd</w:instrText></w:r></w:f> | FETCHING_FIELD",
			"word/comments.xml | <w:c xmlns:w='x'><w:instrText>INCLUDEPICTURE &quot;http://x.example/a&quot;</w:instrText></w:c> | FETCHING_FIELD" })
	void aWordFileThatFetchesOrEmbedsIsKnown(String part, String content, FileFinding finding) throws IOException {
		Map<String, byte[]> parts = SampleFiles.wordParts();
		parts.put(part, content.getBytes(StandardCharsets.UTF_8));
		assertThat(look(new WordScan(), FileType.DOCX, SampleFiles.zip(parts))).containsExactly(finding);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"<Relationships><Relationship Id='a' Type='http://x/relationships/hyperlink' Target='https://www.example' TargetMode='External'/></Relationships>",
			"<Relationships><Relationship Id='a' Type='http://x/image' Target='media/a.png'/></Relationships>" })
	void aLinkToClickOnAndAPictureInsideAreNothingToFind(String content) throws IOException {
		Map<String, byte[]> parts = SampleFiles.wordParts();
		parts.put("word/_rels/document.xml.rels", content.getBytes(StandardCharsets.UTF_8));
		parts.put("word/footer1.xml", "<w:f xmlns:w='x'><w:instrText> PAGE \\* MERGEFORMAT </w:instrText></w:f>"
			.getBytes(StandardCharsets.UTF_8));
		assertThat(look(new WordScan(), FileType.DOCX, SampleFiles.zip(parts))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "60000, 60000, true", "10001, 10000, true", "10000, 10000, false", "2480, 3508, false" })
	void aPictureIsMeasuredByItsHeaderBeforeAnythingDecodesIt(int width, int height, boolean huge) throws IOException {
		assertThat(look(new PictureSize(), FileType.PNG, SampleFiles.png(width, height)))
			.isEqualTo(huge ? Set.of(FileFinding.HUGE_PICTURE) : Set.of());
	}

	private static Set<FileFinding> pdf(byte[] content) throws IOException {
		return look(new PdfScan(), FileType.PDF, content);
	}

	private static Set<FileFinding> look(FindingScan scan, FileType type, byte[] content) throws IOException {
		return scan.look(new GivenFile(type, content));
	}

	private static byte[] made(Change change) {
		try (PDDocument pdf = new PDDocument()) {
			pdf.addPage(new PDPage());
			change.apply(pdf);
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			pdf.save(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	private interface Change {

		void apply(PDDocument pdf) throws IOException;

	}

	private record GivenFile(FileType type, byte[] content) implements ScannedFile {

		@Override
		public long size() {
			return this.content.length;
		}

		@Override
		public InputStream open() {
			return new ByteArrayInputStream(this.content);
		}

	}

}
