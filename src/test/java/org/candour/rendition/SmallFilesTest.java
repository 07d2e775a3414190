package org.candour.rendition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.candour.rendition.NotShown.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.rendition.FindingCode.ANNOTATION;
import static org.candour.rendition.FindingCode.ATTACHMENT;
import static org.candour.rendition.FindingCode.BLIND_COPY;
import static org.candour.rendition.FindingCode.BOOKMARK;
import static org.candour.rendition.FindingCode.COMMENT;
import static org.candour.rendition.FindingCode.DATA_BEHIND_END;
import static org.candour.rendition.FindingCode.EARLIER_REVISION;
import static org.candour.rendition.FindingCode.FORMULA;
import static org.candour.rendition.FindingCode.GPS;
import static org.candour.rendition.FindingCode.HIDDEN_CELL;
import static org.candour.rendition.FindingCode.HIDDEN_COLUMNS;
import static org.candour.rendition.FindingCode.HIDDEN_FIELD;
import static org.candour.rendition.FindingCode.HIDDEN_ROWS;
import static org.candour.rendition.FindingCode.HIDDEN_SHEET;
import static org.candour.rendition.FindingCode.HIDDEN_SLIDE;
import static org.candour.rendition.FindingCode.HIDDEN_TEXT;
import static org.candour.rendition.FindingCode.MEDIA_METADATA;
import static org.candour.rendition.FindingCode.METADATA;
import static org.candour.rendition.FindingCode.NOT_SEARCHED;
import static org.candour.rendition.FindingCode.PAGE_THUMBNAIL;
import static org.candour.rendition.FindingCode.PICTURE_METADATA;
import static org.candour.rendition.FindingCode.PICTURE_THUMBNAIL;
import static org.candour.rendition.FindingCode.PIVOT_CACHE;
import static org.candour.rendition.FindingCode.QUOTED_THREAD;
import static org.candour.rendition.FindingCode.REDACTION_NOT_APPLIED;
import static org.candour.rendition.FindingCode.REMOTE_PICTURE;
import static org.candour.rendition.FindingCode.SCRIPT;
import static org.candour.rendition.FindingCode.SPEAKER_NOTES;
import static org.candour.rendition.FindingCode.TRACKED_CHANGE;
import static org.candour.rendition.FindingCode.TRANSPORT_HEADERS;
import static org.candour.rendition.FindingCode.VERY_HIDDEN_SHEET;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Small files that hide something: the right finding for each, and no false one. */
class SmallFilesTest {

	/** What the program that made a sample added, which says nothing. */
	private static final Set<FindingCode> HARMLESS = EnumSet.of(METADATA, PAGE_THUMBNAIL);

	private final Renditions renditions = TestRenditions.shared();

	static Stream<Arguments> pdfs() {
		return Stream.of(arguments("pdf-annotation.pdf", Set.of(ANNOTATION)),
				arguments("pdf-attachment-by-annotation.pdf", Set.of(ATTACHMENT, ANNOTATION)),
				arguments("pdf-attachment.pdf", Set.of(ATTACHMENT)),
				arguments("pdf-black-box-over-text.pdf", Set.of(HIDDEN_TEXT)),
				arguments("pdf-bookmark.pdf", Set.of(BOOKMARK)), arguments("pdf-clean.pdf", Set.of()),
				arguments("pdf-earlier-revision.pdf", Set.of(EARLIER_REVISION)),
				arguments("pdf-hidden-form-field.pdf", Set.of(HIDDEN_FIELD)),
				arguments("pdf-invisible-ocr-layer.pdf", Set.of(HIDDEN_TEXT)),
				arguments("pdf-javascript-print.pdf", Set.of(SCRIPT)),
				arguments("pdf-owner-password-only.pdf", Set.of()),
				arguments("pdf-redact-marks-not-applied.pdf", Set.of(REDACTION_NOT_APPLIED)),
				arguments("pdf-translucent-box.pdf", Set.of(HIDDEN_TEXT)),
				arguments("pdf-white-text.pdf", Set.of(HIDDEN_TEXT)));
	}

	static Stream<Arguments> pictures() {
		return Stream.of(arguments("jpeg-gps-exif.jpg", Set.of(GPS, PICTURE_METADATA, NOT_SEARCHED)),
				arguments("jpeg-uncropped-thumbnail.jpg", Set.of(PICTURE_THUMBNAIL, NOT_SEARCHED)),
				arguments("png-acropalypse.png", Set.of(DATA_BEHIND_END, NOT_SEARCHED)),
				arguments("scan.tif", Set.of(NOT_SEARCHED)));
	}

	static Stream<Arguments> officeFiles() {
		return Stream.of(arguments("docx-comment.docx", Set.of(COMMENT)),
				arguments("docx-hidden-text.docx", Set.of(HIDDEN_TEXT)),
				arguments("docx-tracked-deletion.docx", Set.of(TRACKED_CHANGE)),
				arguments("xlsx-hidden-rows-columns.xlsx", Set.of(HIDDEN_ROWS, HIDDEN_COLUMNS)),
				arguments("xlsx-hidden-sheet.xlsx", Set.of(HIDDEN_SHEET)),
				arguments("xlsx-very-hidden-sheet.xlsx", Set.of(VERY_HIDDEN_SHEET)),
				arguments("xlsx-pivot-cache.xlsx", Set.of(PIVOT_CACHE)),
				arguments("xlsx-white-text-comment.xlsx", Set.of(HIDDEN_CELL, COMMENT)),
				arguments("pptx-notes-hidden-slide.pptx", Set.of(SPEAKER_NOTES, HIDDEN_SLIDE)));
	}

	static Stream<Arguments> mailsContainersAndRecordings() {
		return Stream.of(arguments("eml-quoted-thread-bcc.eml", Set.of(BLIND_COPY, TRANSPORT_HEADERS, QUOTED_THREAD)),
				arguments("eml-html-hidden-remote.eml", Set.of(HIDDEN_TEXT, REMOTE_PICTURE)),
				arguments("zip-of-records.zip", Set.of(ATTACHMENT)), arguments("call.mp3", Set.of(MEDIA_METADATA)),
				arguments("call.wav", Set.of(MEDIA_METADATA)), arguments("cctv.mp4", Set.of(MEDIA_METADATA, GPS)),
				arguments("figures.csv", Set.of(FORMULA)));
	}

	@ParameterizedTest
	@MethodSource({ "pdfs", "pictures", "officeFiles", "mailsContainersAndRecordings" })
	void aFileHidesExactlyWhatIsFound(String name, Set<FindingCode> right) {
		Set<FindingCode> found = this.renditions.findings(TestRenditions.sample(name))
			.get()
			.stream()
			.map(Finding::code)
			.filter((each) -> !HARMLESS.contains(each))
			.collect(Collectors.toSet());
		assertThat(found).isEqualTo(right);
	}

	@Test
	void whoWroteAFileAndWhyIsFound() {
		assertThat(this.renditions.findings(TestRenditions.sample("pdf-xmp-metadata.pdf")).get())
			.filteredOn((each) -> each.code() == METADATA)
			.hasSize(2);
	}

	@Test
	void whoWroteAWordFileAndWhatForIsFound() {
		assertThat(this.renditions.findings(TestRenditions.sample("docx-metadata.docx")).get())
			.filteredOn((each) -> each.code() == METADATA)
			.singleElement()
			.satisfies((each) -> assertThat(each.excerpt()).contains("Odile Brackenbury", "Marlow Thistledown",
					"draft for legal: weak case"));
	}

	@ParameterizedTest
	@CsvSource({ "docx-comment.docx, Brackenbury", "docx-tracked-deletion.docx, neighbour",
			"docx-hidden-text.docx, QQ112233B", "pptx-notes-hidden-slide.pptx, informant", "xlsx-hidden-sheet.xlsx, QQ",
			"xlsx-pivot-cache.xlsx, QQ", "docx-metadata.docx, Thistledown" })
	void whatAnOfficeFileHidesIsSearched(String name, String term) {
		assertThat(this.renditions.search(TestRenditions.sample(name), List.of(term)).get().hits()).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "call.mp3, Odile Brackenbury", "call.wav, Thistledown", "cctv.mp4, refuge",
			"eml-html-hidden-remote.eml, Odile Brackenbury", "eml-quoted-thread-bcc.eml, odile@northshire.example" })
	void whatMailsAndRecordingsCarryIsSearched(String name, String term) {
		assertThat(this.renditions.search(TestRenditions.sample(name), List.of(term)).get().hits()).isNotEmpty();
	}

	@Test
	void eachFileOfAContainerIsARecordOfItsOwn() throws IOException {
		RecordFile zip = TestRenditions.sample("zip-of-records.zip");
		List<Child> children = this.renditions.overview(zip).get().children();
		assertThat(children).extracting(Child::name)
			.containsExactly("clean.pdf", "sub/figures.xlsx", "mail/nested.eml");
		assertThat(children).extracting(Child::size).containsExactly(1454L, 5551L, 11073L);
		ByteArrayOutputStream sheet = new ByteArrayOutputStream();
		this.renditions.child(zip, children.get(1), sheet).get();
		assertThat(this.renditions.findings(TestRenditions.file("figures.xlsx", sheet.toByteArray())).get())
			.extracting(Finding::code)
			.contains(HIDDEN_SHEET);
		ByteArrayOutputStream mail = new ByteArrayOutputStream();
		this.renditions.child(zip, children.get(2), mail).get();
		assertThat(this.renditions.overview(TestRenditions.file("nested.eml", mail.toByteArray())).get().kind())
			.isEqualTo(RecordKind.MAIL);
	}

	@Test
	void aBombInAContainerIsRefusedByItselfAndTheRestIsTaken() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("bomb.txt"));
			byte[] zeros = new byte[1024 * 1024];
			for (int i = 0; i < 300; i++) {
				zip.write(zeros);
			}
			zip.putNextEntry(new ZipEntry("note.txt"));
			zip.write("fine".getBytes());
		}
		RecordFile zip = TestRenditions.file("bomb.zip", bytes.toByteArray());
		List<Child> children = this.renditions.overview(zip).get().children();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		assertThat(this.renditions.child(zip, children.get(0), out).notShown().orElseThrow().reason())
			.isEqualTo(Reason.TOO_LARGE);
		assertThat(out.size()).isZero();
		this.renditions.child(zip, children.get(1), out).get();
		assertThat(out).hasToString("fine");
	}

	@Test
	void aFileWithoutPagesCannotBeShownAndSaysSo() {
		NotShown notShown = this.renditions.overview(TestRenditions.sample("pdf-no-pages.pdf"))
			.notShown()
			.orElseThrow();
		assertThat(notShown.reason()).isEqualTo(Reason.NO_PAGES);
		assertThat(notShown.sentence()).isEqualTo("The file has no pages: nobody can open it.");
	}

}
