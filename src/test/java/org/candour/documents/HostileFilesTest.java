package org.candour.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

import org.candour.cases.opening.OpenCase;
import org.candour.documents.FileRefused.Reason;
import org.candour.support.CandourTest;
import org.candour.support.SampleCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Files that are not what they claim to be are refused with a sentence, and leave
 * nothing.
 */
@CandourTest
class HostileFilesTest {

	private static final long LARGEST_UNPACKED = 150_000_000;

	private static final byte[] ZIP = SampleFiles
		.zip(Map.of("evil.html", "<script/>".getBytes(StandardCharsets.UTF_8)));

	@Autowired
	private Documents documents;

	@Autowired
	private OpenCase cases;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private JdbcClient jdbc;

	private String caseRef;

	@BeforeEach
	void openCase() {
		this.caseRef = SampleCase.open(this.cases, this.transactions);
	}

	static Stream<Arguments> hostileFiles() throws IOException {
		return Stream.of(Arguments.of("an empty file", "a.pdf", new byte[0], Reason.EMPTY),
				Arguments.of("a program", "a.pdf", SampleFiles.join(new byte[] { 'M', 'Z' }, new byte[200]),
						Reason.TYPE),
				Arguments.of("a web page", "a.pdf", "<html><script/></html>".getBytes(StandardCharsets.UTF_8),
						Reason.TYPE),
				Arguments.of("a PDF behind something else", "a.pdf",
						SampleFiles.join("GIF89a\n".getBytes(StandardCharsets.US_ASCII), SampleFiles.pdf("x")),
						Reason.TYPE),
				Arguments.of("a PDF with a ZIP behind it", "a.pdf", SampleFiles.join(SampleFiles.pdf("x"), ZIP),
						Reason.BROKEN),
				Arguments.of("a JPEG with a ZIP behind it", "a.jpg", SampleFiles.join(SampleFiles.jpeg(), ZIP),
						Reason.BROKEN),
				Arguments.of("a PNG that is cut off", "a.png",
						Arrays.copyOf(SampleFiles.png(), SampleFiles.png().length - 4), Reason.BROKEN),
				Arguments.of("a file too large", "a.pdf", SampleFiles.pdf(25 * 1024 * 1024 + 1), Reason.TOO_BIG),
				Arguments.of("any ZIP called a Word file", "a.docx", ZIP, Reason.TYPE),
				Arguments.of("a Word file that swells", "a.docx", SampleFiles.bomb(LARGEST_UNPACKED + 1), Reason.BOMB),
				Arguments.of("a Word file with a macro", "a.docx", with("word/vbaProject.bin", "x"),
						Reason.ACTIVE_CONTENT),
				Arguments.of("a Word file with a control", "a.docx", with("word/activeX/activeX1.xml", "x"),
						Reason.ACTIVE_CONTENT),
				Arguments.of("a macro file called a plain one", "a.docx",
						typed("application/vnd.ms-word.document.macroEnabled.main+xml",
								FileType.DOCX.mediaType() + ".main+xml"),
						Reason.ACTIVE_CONTENT),
				Arguments.of("a PDF with a file whose type is not said", "a.pdf",
						SampleFiles.pdfOf("<</Type/Filespec/F(x)/EF<</F 5 0 R>>>>"), Reason.ACTIVE_CONTENT),
				Arguments.of("a PDF with an XFA form", "a.pdf", SampleFiles.pdfOf("<</XFA 5 0 R>>"),
						Reason.ACTIVE_CONTENT),
				Arguments.of("a PDF that opens another one", "a.pdf", SampleFiles.pdfOf("<</S/GoToR/F(x.pdf)>>"),
						Reason.ACTIVE_CONTENT),
				Arguments.of("a PDF that sends something away", "a.pdf", SampleFiles.pdfOf("<</S/SubmitForm>>"),
						Reason.ACTIVE_CONTENT),
				Arguments.of("a Word file with a template kept elsewhere", "a.docx", with(
						"word/_rels/settings.xml.rels",
						"<Relationships><Relationship Type='x/attachedTemplate' Target='http://x.example' TargetMode='External'/></Relationships>"),
						Reason.ACTIVE_CONTENT),
				Arguments.of("a Word file with an embedded object", "a.docx", with("word/embeddings/a.bin", "x"),
						Reason.ACTIVE_CONTENT),
				Arguments.of("a picture of 3,600 megapixels", "a.png", SampleFiles.png(60_000, 60_000), Reason.BOMB),
				Arguments.of("a spreadsheet called a Word file", "a.docx",
						typed("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
						Reason.TYPE),
				Arguments.of("a Word file with an entity", "a.docx",
						with("[Content_Types].xml",
								"<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"),
						Reason.BROKEN),
				Arguments.of("a Word file with something behind its end", "a.docx",
						SampleFiles.join(SampleFiles.docx(), "hidden".getBytes(StandardCharsets.UTF_8)), Reason.BROKEN),
				Arguments.of("two Word files in one", "a.docx",
						SampleFiles.join(SampleFiles.docx(), with("word/vbaProject.bin", "x")), Reason.BROKEN),
				Arguments.of("a Word file that is cut off", "a.docx",
						Arrays.copyOf(SampleFiles.docx(), SampleFiles.docx().length / 2), Reason.BROKEN));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("hostileFiles")
	void isRefused(String what, String name, byte[] content, Reason reason) {
		assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> add(name, new ByteArrayInputStream(content)))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(reason))
			.satisfies((refusal) -> assertThat(refusal.getMessage()).endsWith(".").doesNotContain(name));
		assertThat(this.documents.ofCase(this.caseRef)).isEmpty();
		assertThat(this.jdbc
			.sql("select count(*) from document_chunk c left join document d on d.id = c.document "
					+ "where d.id is null")
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void anUploadThatBreaksOffLeavesNothing() {
		InputStream breaking = new InputStream() {

			@Override
			public int read() throws IOException {
				throw new IOException("broken off");
			}

		};
		InputStream broken = new SequenceInputStream(new ByteArrayInputStream(SampleFiles.pdf(600_000)), breaking);
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> add("a.pdf", broken));
		assertThat(this.documents.ofCase(this.caseRef)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "../../etc/passwd.pdf, passwd.pdf", "C:\\Users\\x\\note.PDF, note.PDF", "Zażółć.pdf, Zażółć.pdf",
			"note.docx, note.docx.pdf", "run.exe, run.exe.pdf", "'', unnamed.pdf", "..., unnamed.pdf" })
	void aNameLosesTheSendersFoldersAndEndsInWhatTheFileIs(String sent, String kept) throws IOException {
		add(sent, new ByteArrayInputStream(SampleFiles.pdf("x")));
		assertThat(this.documents.ofCase(this.caseRef)).extracting(DocumentInfo::fileName).containsExactly(kept);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\u0000b.pdf", "a\u202eb.pdf", "a\r\nb.pdf", "a<b>.pdf", "a\"b.pdf" })
	void aNameLosesWhatCouldMislead(String sent) throws IOException {
		add(sent, new ByteArrayInputStream(SampleFiles.pdf("x")));
		assertThat(this.documents.ofCase(this.caseRef)).extracting(DocumentInfo::fileName)
			.allMatch((name) -> name.matches("ab\\.pdf"));
	}

	private DocumentId add(String name, InputStream content) throws IOException {
		return this.documents.add(NewDocument.fromRequester(this.caseRef, name, "client:police"), content);
	}

	private static byte[] with(String part, String content) {
		Map<String, byte[]> parts = SampleFiles.wordParts();
		parts.put(part, content.getBytes(StandardCharsets.UTF_8));
		return SampleFiles.zip(parts);
	}

	private static byte[] typed(String... types) {
		Map<String, byte[]> parts = SampleFiles.wordParts();
		parts.put("[Content_Types].xml", SampleFiles.types(types));
		return SampleFiles.zip(parts);
	}

}
