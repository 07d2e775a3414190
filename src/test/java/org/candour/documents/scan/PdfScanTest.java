package org.candour.documents.scan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.candour.documents.FileRefused;
import org.candour.documents.FileRefused.Reason;
import org.candour.documents.FileType;
import org.candour.documents.ScannedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * A PDF is looked through for passwords, scripts and other files, wherever they are
 * packed.
 */
class PdfScanTest {

	@Test
	void aPlainPdfIsTaken() {
		assertTaken(made((pdf) -> {
		}));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1 0 obj <</Title (says /JavaScript and \\) /Launch)>> endobj",
			"1 0 obj <</Length 30>>\nstream\n/JavaScript /Launch /Encrypt \nendstream endobj",
			"% a comment on /JavaScript\n1 0 obj <<>> endobj", "1 0 obj <</URI (http://example.org/JS/x)>> endobj" })
	void whatOnlyLooksLikeAScriptIsTaken(String object) {
		assertTaken(pdf(object));
	}

	@Test
	void aScriptPackedIntoAnObjectStreamIsFound() {
		assertRefused(made((pdf) -> pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))),
				Reason.ACTIVE_CONTENT);
	}

	@Test
	void aProgramToBeStartedIsFound() {
		assertRefused(made((pdf) -> pdf.getDocumentCatalog().setOpenAction(new PDActionLaunch())),
				Reason.ACTIVE_CONTENT);
	}

	@Test
	void aPasswordIsFound() {
		assertRefused(made((pdf) -> pdf.protect(new StandardProtectionPolicy("a", "b", new AccessPermission()))),
				Reason.ENCRYPTED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1 0 obj <</S/JavaScript/JS(x)>> endobj", "1 0 obj <</S /#4aava#53cript>> endobj",
			"1 0 obj <</S\n/Launch>> endobj", "1 0 obj <</Names [(a)] /JS 5 0 R>> endobj",
			"1 0 obj <</Type /ObjStm /Length 9>>\nstream\n/JS (x) endstream endobj" })
	void aScriptIsFoundHoweverItIsWritten(String object) {
		assertRefused(pdf(object), Reason.ACTIVE_CONTENT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1 0 obj <</Type/ObjStm/Filter/FlateDecode>>\nstream\nnot deflated\nendstream endobj",
			"1 0 obj <</Type/ObjStm/Filter[/ASCIIHexDecode/FlateDecode]>>\nstream\n00\nendstream endobj" })
	void objectsPackedSoThatNobodySeesThemAreRefused(String object) {
		assertRefused(pdf(object), Reason.BROKEN);
	}

	private static byte[] pdf(String object) {
		return ("%PDF-1.7\n" + object + "\ntrailer <<>>\n%%EOF").getBytes(StandardCharsets.ISO_8859_1);
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
			throw new UncheckedIOException(ex);
		}
	}

	private static void assertTaken(byte[] pdf) {
		assertThatNoException().isThrownBy(() -> new PdfScan().scan(new GivenFile(FileType.PDF, pdf)));
	}

	private static void assertRefused(byte[] pdf, Reason reason) {
		assertThatExceptionOfType(FileRefused.class)
			.isThrownBy(() -> new PdfScan().scan(new GivenFile(FileType.PDF, pdf)))
			.matches((refusal) -> refusal.reason() == reason, reason.name());
	}

	private interface Change {

		void apply(PDDocument pdf) throws IOException;

	}

	record GivenFile(FileType type, byte[] content) implements ScannedFile {

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
