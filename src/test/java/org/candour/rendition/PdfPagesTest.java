package org.candour.rendition;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.candour.rendition.SearchResult.Hit;
import org.candour.rendition.SearchResult.Place;
import org.candour.rendition.Word.Sight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Pages as they are seen, and where the words on them stand. */
class PdfPagesTest {

	private final Renditions renditions = TestRenditions.shared();

	static Stream<Arguments> papers() {
		return Stream.of(0, 90, 180, 270)
			.flatMap((turn) -> Stream.of(arguments(turn, false, 1f), arguments(turn, true, 1f),
					arguments(turn, true, 2f)));
	}

	@ParameterizedTest
	@MethodSource("papers")
	void wordsAreBoxedWhereTheyAreSeenHoweverAPageIsTurnedCroppedOrScaled(int turn, boolean cropped, float unit)
			throws IOException {
		byte[] pdf = SamplePdfs.of((page) -> {
			page.setRotation(turn);
			page.setUserUnit(unit);
			if (cropped) {
				page.setMediaBox(new PDRectangle(-50, -20, 700, 900));
				page.setCropBox(new PDRectangle(30, 40, 400, 600));
			}
		}, (content, document) -> {
			SamplePdfs.write(content, SamplePdfs.font(document), 18, 60, 560, "jumping Ångström (Zebedee)");
			content.beginText();
			content.setFont(SamplePdfs.font(document), 14);
			content.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(30), 120, 120));
			content.showText("quickly going uphill");
			content.endText();
		});
		RecordFile file = TestRenditions.file("paper.pdf", pdf);
		PageSize size = this.renditions.overview(file).get().pages().get(0);
		double wide = cropped ? 400 : 595.28;
		double tall = cropped ? 600 : 841.89;
		boolean sideways = turn % 180 != 0;
		assertThat(size.width()).isCloseTo(unit * (sideways ? tall : wide), within(0.01));
		assertThat(size.height()).isCloseTo(unit * (sideways ? wide : tall), within(0.01));
		BufferedImage picture = picture(file, 1);
		assertThat(dark(picture)).isPositive();
		List<Word> words = this.renditions.words(file, 1).get().words();
		assertThat(words).extracting(Word::text)
			.containsExactly("jumping", "Ångström", "(Zebedee)", "quickly", "going", "uphill");
		assertThat(words).allMatch((each) -> each.sight() == Sight.SEEN);
		words.forEach((each) -> each.letters().forEach((letters) -> whiten(picture, letters.box())));
		assertThat(dark(picture)).isZero();
	}

	@Test
	void aNameAfterALigatureIsBoxedLetterByLetter() throws IOException {
		byte[] pdf = SamplePdfs.a4((content, document) -> SamplePdfs.write(content, SamplePdfs.font(document), 12, 60,
				700, "conﬁrmed by Zebedee Quill"));
		RecordFile file = TestRenditions.file("ligature.pdf", pdf);
		Hit hit = only(file, "zebedee");
		List<Word> words = this.renditions.words(file, 1).get().words();
		assertThat(words).extracting(Word::text).containsExactly("conﬁrmed", "by", "Zebedee", "Quill");
		assertThat(hit.boxes()).containsExactly(words.get(2).box());
		assertThat(only(file, "confirmed").boxes()).containsExactly(words.get(0).box());
		assertThat(only(file, "ebede").boxes().get(0).left()).isEqualTo(words.get(2).letters().get(1).box().left());
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 90, 180, 270 })
	void aNameOverALineBreakInOneOfTwoColumnsIsFoundHoweverThePageIsTurned(int turn) {
		byte[] pdf = SamplePdfs.of((page) -> page.setRotation(turn), (content, document) -> {
			PDFont font = SamplePdfs.font(document);
			SamplePdfs.write(content, font, 11, 50, 700, "the child said that Zebe-");
			SamplePdfs.write(content, font, 11, 50, 686, "dee Quill had been there");
			SamplePdfs.write(content, font, 11, 320, 700, "nothing of the kind was");
			SamplePdfs.write(content, font, 11, 320, 686, "seen by anybody else");
		});
		Hit hit = only(TestRenditions.file("columns.pdf", pdf), "Zebedee Quill");
		assertThat(hit.boxes()).hasSize(2);
		assertThat(hit.possible()).isFalse();
	}

	@Test
	void lettersPlacedOneByOneAndNamesInOtherSpellingsAreFound() {
		byte[] pdf = SamplePdfs.a4((content, document) -> {
			PDFont font = SamplePdfs.font(document);
			float x = 50;
			for (String letter : "Zebedee".split("")) {
				SamplePdfs.write(content, font, 12, x, 700, letter);
				x += font.getStringWidth(letter) / 1000 * 12;
			}
			SamplePdfs.write(content, font, 12, 50, 660, "Q u i l l i a m");
			SamplePdfs.write(content, font, 12, 50, 620, "Soﬁa Ångström O’Dowd");
		});
		RecordFile file = TestRenditions.file("spellings.pdf", pdf);
		assertThat(only(file, "zebedee").possible()).isFalse();
		assertThat(only(file, "Quilliam").possible()).isTrue();
		assertThat(only(file, "sofia angstrom").possible()).isFalse();
		assertThat(only(file, "O'DOWD").possible()).isFalse();
	}

	@Test
	void textIsFoundInBookmarksNotesFieldsMetadataAndNamesOfAttachments() {
		assertThat(places("pdf-bookmark.pdf")).contains(Place.BOOKMARK);
		assertThat(places("pdf-annotation.pdf")).contains(Place.ANNOTATION);
		assertThat(places("pdf-hidden-form-field.pdf")).contains(Place.FIELD);
		assertThat(places("pdf-xmp-metadata.pdf")).contains(Place.METADATA);
		assertThat(places("pdf-attachment.pdf")).contains(Place.ATTACHMENT);
		assertThat(places("pdf-black-box-over-text.pdf")).contains(Place.HIDDEN);
	}

	@Test
	void bytesBeforeTheHeaderAndBehindTheEndDoNoHarm() throws IOException {
		byte[] clean = TestRenditions.sampleBytes("pdf-clean.pdf");
		byte[] around = concat("\uFEFF\r\n".getBytes(), clean, "\u001A\n<!-- checked by gateway -->\n".getBytes());
		assertThat(this.renditions.words(TestRenditions.file("around.pdf", around), 1).get().words()).isNotEmpty();
	}

	@Test
	void aPageThatIsNotThereIsSaidToBe() {
		assertThat(this.renditions.page(TestRenditions.sample("pdf-clean.pdf"), 2, 600, PictureFormat.JPEG)
			.notShown()
			.orElseThrow()
			.sentence()).isEqualTo("The file has no page 2.");
	}

	private List<Place> places(String sample) {
		RecordFile file = TestRenditions.sample(sample);
		List<String> terms = this.renditions.findings(file)
			.get()
			.stream()
			.flatMap((each) -> Stream.of(each.excerpt().split("\\W+")))
			.filter((each) -> each.length() > 3)
			.distinct()
			.limit(50)
			.toList();
		return this.renditions.search(file, terms).get().hits().stream().map(Hit::place).toList();
	}

	private Hit only(RecordFile file, String term) {
		SearchResult result = this.renditions.search(file, List.of(term)).get();
		assertThat(result.hits()).hasSize(1);
		assertThat(result.complete()).isTrue();
		return result.hits().get(0);
	}

	private BufferedImage picture(RecordFile file, int page) throws IOException {
		PagePicture picture = this.renditions.page(file, page, 1200, PictureFormat.PNG).get();
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
		assertThat(image.getWidth()).isEqualTo(1200).isEqualTo(picture.width());
		return image;
	}

	private static void whiten(BufferedImage picture, Box box) {
		Graphics2D graphics = picture.createGraphics();
		graphics.setColor(Color.WHITE);
		int left = (int) Math.floor(box.left() * picture.getWidth());
		int top = (int) Math.floor(box.top() * picture.getHeight());
		graphics.fillRect(left, top, (int) Math.ceil(box.right() * picture.getWidth()) - left,
				(int) Math.ceil(box.bottom() * picture.getHeight()) - top);
		graphics.dispose();
	}

	private static long dark(BufferedImage picture) {
		return IntStream.range(0, picture.getWidth() * picture.getHeight())
			.map((each) -> picture.getRGB(each % picture.getWidth(), each / picture.getWidth()))
			.filter((each) -> (each & 0xFF) < 250)
			.count();
	}

	private static byte[] concat(byte[]... parts) throws IOException {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		for (byte[] part : parts) {
			all.write(part);
		}
		return all.toByteArray();
	}

}
