package org.candour.rendition;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.candour.rendition.NotShown.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** A new file holds what is seen and not withheld, and nothing else of the old one. */
class PdfBurnTest {

	private final Renditions renditions = TestRenditions.shared();

	private final RecordFile letter = TestRenditions.file("letter.pdf", SamplePdfs.a4((content, document) -> {
		SamplePdfs.write(content, SamplePdfs.font(document), 11, 60, 700,
				"This was conﬁrmed by Zebedee Quill on Monday.");
		SamplePdfs.write(content, SamplePdfs.font(document), 11, 60, 680, "Nobody else was asked about it.");
	}));

	@Test
	void aWithheldNameIsReadByNoReaderAndTheRestIs() throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		Burnt burnt = this.renditions
			.burn(this.letter, BurnOrder.of(List.of(mark(this.letter, "Zebedee", "TP1"))), bytes)
			.get();
		assertThat(burnt.pages()).isEqualTo(1);
		assertThat(burnt.size()).isEqualTo(bytes.size());
		assertThat(burnt.sha256())
			.isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray())));
		for (String text : readers(bytes.toByteArray())) {
			assertThat(text).contains("confirmed").contains("Quill").contains("Monday.").contains("Nobody", "[TP1]");
			assertThat(text).doesNotContainIgnoringCase("zebedee");
		}
		assertThat(burnt.wordsWithheld()).isPositive();
		Word name = word(this.letter, "Zebedee");
		assertThat(burnt.painted()).hasSize(1)
			.allMatch((each) -> each.box().contains(name.box()) && each.label().equals("TP1"));
		assertThat(black(bytes.toByteArray(), name.box())).isTrue();
	}

	@Test
	void aMarkOnPartOfAWordCoversTheWholeWord() throws IOException {
		Box name = word(this.letter, "Zebedee").box();
		Box half = new Box(name.left() + name.width() / 2, name.top(), name.left() + 0.6 * name.width(), name.bottom());
		byte[] burnt = burn(this.letter, new Mark(1, half, ""));
		assertThat(text(burnt)).doesNotContainIgnoringCase("zeb").contains("Quill");
		assertThat(black(burnt, name)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "pdf-black-box-over-text.pdf", "pdf-white-text.pdf", "pdf-translucent-box.pdf",
			"pdf-invisible-ocr-layer.pdf" })
	void whatWasHiddenInTheOldFileDoesNotComeBack(String sample) throws IOException {
		RecordFile file = TestRenditions.sample(sample);
		List<String> hidden = this.renditions.findings(file)
			.get()
			.stream()
			.filter((each) -> each.code() == FindingCode.HIDDEN_TEXT)
			.flatMap((each) -> Stream.of(each.excerpt().split(" ")))
			.filter((each) -> each.length() > 3)
			.toList();
		assertThat(hidden).isNotEmpty();
		byte[] clean = burn(file);
		for (String text : readers(clean)) {
			assertThat(text).doesNotContain(hidden);
		}
		assertThat(this.renditions.findings(TestRenditions.file("burnt.pdf", clean)).get()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "pdf-annotation.pdf", "pdf-attachment-by-annotation.pdf", "pdf-attachment.pdf",
			"pdf-bookmark.pdf", "pdf-earlier-revision.pdf", "pdf-hidden-form-field.pdf", "pdf-javascript-print.pdf",
			"pdf-redact-marks-not-applied.pdf", "pdf-xmp-metadata.pdf", "pdf-clean.pdf",
			"pdf-owner-password-only.pdf" })
	void aNewFileCarriesNothingAlong(String sample) throws IOException {
		byte[] clean = burn(TestRenditions.sample(sample));
		assertThat(this.renditions.findings(TestRenditions.file("burnt.pdf", clean)).get()).isEmpty();
		assertThat(new String(clean, StandardCharsets.ISO_8859_1)).doesNotContain("/Info", "/Metadata", "/Annots",
				"/Names", "/Outlines", "/AcroForm", "/Encrypt", "/JS", "/OCProperties", "/SMask");
	}

	@Test
	void theSameFileAndMarksGiveTheSameBytes() throws IOException {
		byte[] once = burn(this.letter, mark(this.letter, "Quill", "TP1"));
		this.renditions.forget(this.letter);
		assertThat(burn(this.letter, mark(this.letter, "Quill", "TP1"))).isEqualTo(once);
	}

	static Stream<Arguments> scans() {
		return Stream.of(Arguments.of(1275, 1754), Arguments.of(2480, 3508), Arguments.of(613, 867));
	}

	@ParameterizedTest
	@MethodSource("scans")
	void twoScansThatDifferOnlyUnderTheMarkAreReleasedAlike(int width, int height) throws IOException {
		Box box = new Box(0.301, 0.302, 0.557, 0.349);
		byte[] one = scan(width, height, box, "Zebedee Quill");
		byte[] two = scan(width, height, box, "Mary Blythe");
		assertThat(one).isNotEqualTo(two);
		byte[] burnt = burn(TestRenditions.file("one.pdf", one), new Mark(1, box, "TP1"));
		assertThat(burn(TestRenditions.file("two.pdf", two), new Mark(1, box, "TP1"))).isEqualTo(burnt);
		assertThat(black(burnt, new Box(0.302, 0.303, 0.31, 0.348))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 90, 180, 270 })
	void marksCoverWhatTheyCoverOnTurnedAndCroppedPages(int turn) throws IOException {
		RecordFile file = TestRenditions.file("turned.pdf", SamplePdfs.of((page) -> {
			page.setRotation(turn);
			page.setUserUnit(1.5f);
			page.setMediaBox(new PDRectangle(-50, -20, 700, 900));
			page.setCropBox(new PDRectangle(30, 40, 400, 600));
		}, (content, document) -> SamplePdfs.write(content, SamplePdfs.font(document), 14, 60, 300,
				"by Zebedee today")));
		byte[] burnt = burn(file, mark(file, "Zebedee", ""));
		PageSize old = this.renditions.overview(file).get().pages().get(0);
		RecordFile made = TestRenditions.file("made.pdf", burnt);
		PageSize size = this.renditions.overview(made).get().pages().get(0);
		assertThat(size.width()).isCloseTo(old.width(), within(0.1));
		assertThat(size.height()).isCloseTo(old.height(), within(0.1));
		assertThat(black(burnt, word(file, "Zebedee").box())).isTrue();
		Box by = word(file, "by").box();
		Box there = this.renditions.search(made, List.of("by")).get().hits().get(0).boxes().get(0);
		assertThat(there.touches(by)).isTrue();
		// the reader breaks words of turned lines apart
		assertThat(text(burnt).replaceAll("\\s", "")).contains("today").doesNotContain("Zebedee");
	}

	@Test
	void aPageLeftOutIsNotInTheNewFile() throws IOException {
		RecordFile file = TestRenditions.file("two-pages.pdf", SamplePdfs.a4(
				(content, document) -> SamplePdfs.write(content, SamplePdfs.font(document), 14, 60, 700, "First"),
				(content, document) -> SamplePdfs.write(content, SamplePdfs.font(document), 14, 60, 700, "Second")));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		assertThat(this.renditions.burn(file, new BurnOrder(List.of(), Set.of(1)), bytes).get().pages()).isEqualTo(1);
		assertThat(text(bytes.toByteArray())).contains("Second").doesNotContain("First");
	}

	@Test
	void aMarkOnAPageThatIsNotThereMakesNoFile() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		assertThat(this.renditions.burn(this.letter, BurnOrder.of(List.of(new Mark(2, Box.PAGE, ""))), bytes)
			.notShown()
			.orElseThrow()
			.reason()).isEqualTo(Reason.WRONG_MARK);
		assertThat(bytes.size()).isZero();
	}

	@Test
	void aWholePageThatIsMarkedHasNoWordsLeft() throws IOException {
		assertThat(text(burn(this.letter, new Mark(1, Box.PAGE, ""))).strip()).isEmpty();
	}

	private static byte[] scan(int width, int height, Box box, String name) throws IOException {
		BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = picture.createGraphics();
		graphics.setColor(new Color(250, 246, 236));
		graphics.fillRect(0, 0, width, height);
		graphics.setColor(new Color(30, 30, 90));
		graphics.setFont(new Font(Font.SERIF, Font.PLAIN, height / 40));
		for (int line = 1; line < 20; line++) {
			graphics.drawString("The visit took place as agreed, line " + line, width / 10, line * height / 20);
		}
		int left = (int) Math.ceil(box.left() * width);
		int top = (int) Math.ceil(box.top() * height);
		graphics.clipRect(left, top, (int) Math.floor(box.right() * width) - left,
				(int) Math.floor(box.bottom() * height) - top);
		graphics.setColor(new Color(120, 20, 20));
		graphics.setFont(new Font(Font.SERIF, Font.BOLD, height / 25));
		graphics.drawString(name, left + 2, top + height / 30);
		graphics.dispose();
		return SamplePdfs.a4((content, document) -> {
			PDImageXObject image = SamplePdfs.jpeg(document, picture);
			content.drawImage(image, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
		});
	}

	private byte[] burn(RecordFile file, Mark... marks) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		this.renditions.burn(file, BurnOrder.of(Arrays.asList(marks)), bytes).get();
		return bytes.toByteArray();
	}

	private Mark mark(RecordFile file, String text, String label) {
		return new Mark(1, word(file, text).box(), label);
	}

	private Word word(RecordFile file, String text) {
		return this.renditions.words(file, 1)
			.get()
			.words()
			.stream()
			.filter((each) -> each.text().equals(text))
			.findFirst()
			.orElseThrow();
	}

	private static boolean black(byte[] pdf, Box box) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(0, 150);
			int left = (int) Math.ceil(box.left() * picture.getWidth());
			int right = (int) (box.right() * picture.getWidth());
			for (int x = left; x < right; x++) {
				for (double y = box.top() + 0.001; y < box.top() + 0.15 * box.height(); y += 0.0005) {
					if ((picture.getRGB(x, (int) (y * picture.getHeight())) & 0xFF) > 8) {
						return false;
					}
				}
			}
			return true;
		}
	}

	private static String text(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document);
		}
	}

	/** What each reader on this machine reads. */
	private static List<String> readers(byte[] pdf) throws IOException {
		String pdfBox = text(pdf);
		if (!Files.isExecutable(Path.of("/usr/bin/pdftotext"))) {
			return List.of(pdfBox);
		}
		Path file = Files.createTempFile("burnt", ".pdf");
		try {
			Files.write(file, pdf);
			Process process = new ProcessBuilder("/usr/bin/pdftotext", file.toString(), "-").start();
			return List.of(pdfBox, new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
		}
		finally {
			Files.delete(file);
		}
	}

}
