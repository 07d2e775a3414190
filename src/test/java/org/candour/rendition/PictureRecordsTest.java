package org.candour.rendition;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.candour.rendition.NotShown.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Pictures as they are seen, and what leaves of them. */
class PictureRecordsTest {

	/** The smallest WebP picture. */
	private static final String WEBP = "UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAwA0JaQAA3AA/vuUAAA=";

	private final Renditions renditions = TestRenditions.shared();

	/** Where the seen corners (top left, top right) stand in the stored picture. */
	@ParameterizedTest
	@CsvSource({ "1, 0, 0, 1, 0", "2, 1, 0, 0, 0", "3, 1, 1, 0, 1", "4, 0, 1, 1, 1", "5, 0, 0, 0, 1", "6, 0, 1, 0, 0",
			"7, 1, 1, 1, 0", "8, 1, 0, 1, 1" })
	void aPictureIsSeenAsItWasHeld(int orientation, int leftX, int leftY, int rightX, int rightY) throws IOException {
		BufferedImage stored = new BufferedImage(320, 160, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = stored.createGraphics();
		graphics.setColor(Color.RED);
		graphics.fillRect(leftX * 240, leftY * 80, 80, 80);
		graphics.setColor(Color.GREEN);
		graphics.fillRect(rightX * 240, rightY * 80, 80, 80);
		graphics.dispose();
		RecordFile file = TestRenditions.file("held.jpg", held(encoded(stored, "jpeg"), orientation));
		PageSize size = this.renditions.overview(file).get().pages().get(0);
		boolean sideways = orientation > 4;
		assertThat(size).isEqualTo(new PageSize(1, sideways ? 160 : 320, sideways ? 320 : 160));
		int width = (int) size.width();
		BufferedImage seen = ImageIO
			.read(new ByteArrayInputStream(this.renditions.page(file, 1, width, PictureFormat.PNG).get().bytes()));
		assertThat(new Color(seen.getRGB(20, 20)).getRed()).isGreaterThan(200);
		assertThat(new Color(seen.getRGB(width - 20, 20)).getGreen()).isGreaterThan(200);
		BufferedImage left = drawn(burn(file));
		assertThat(new Color(left.getRGB(left.getWidth() / 20, left.getWidth() / 20)).getRed()).isGreaterThan(200);
	}

	@Test
	void everyPictureOfAScannersFileIsAPage() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
		try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
			writer.setOutput(out);
			writer.prepareWriteSequence(null);
			for (int page = 1; page <= 3; page++) {
				BufferedImage picture = new BufferedImage(100 * page, 80, BufferedImage.TYPE_INT_RGB);
				writer.writeToSequence(new IIOImage(picture, null, null), null);
			}
			writer.endWriteSequence();
		}
		RecordFile file = TestRenditions.file("scan.tif", bytes.toByteArray());
		assertThat(this.renditions.overview(file).get().pages()).extracting(PageSize::width)
			.containsExactly(100.0, 200.0, 300.0);
		try (PDDocument document = Loader.loadPDF(burn(file))) {
			assertThat(document.getNumberOfPages()).isEqualTo(3);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "png", "gif", "bmp", "tiff", "jpeg" })
	void picturesOfEveryUsualKindAreShown(String format) throws IOException {
		BufferedImage picture = new BufferedImage(120, 60, BufferedImage.TYPE_INT_RGB);
		RecordFile file = TestRenditions.file("picture", encoded(picture, format));
		assertThat(this.renditions.page(file, 1, 60, PictureFormat.JPEG).get().height()).isEqualTo(30);
	}

	@Test
	void aPictureOfTheWebIsShown() {
		RecordFile file = TestRenditions.file("picture.webp", Base64.getDecoder().decode(WEBP));
		assertThat(this.renditions.overview(file).get().mediaType()).isEqualTo("image/webp");
		assertThat(this.renditions.page(file, 1, 16, PictureFormat.PNG).value()).isPresent();
	}

	@Test
	void erasedWordsInSeeThroughPixelsDoNotComeBack() throws IOException {
		BufferedImage picture = new BufferedImage(200, 100, BufferedImage.TYPE_INT_ARGB);
		for (int x = 20; x < 180; x++) {
			picture.setRGB(x, 50, 0x00000000);
			picture.setRGB(x, 51, 0x00AA0000);
		}
		BufferedImage left = drawn(burn(TestRenditions.file("erased.png", encoded(picture, "png"))));
		for (int x = 0; x < left.getWidth(); x++) {
			assertThat(left.getRGB(x, left.getHeight() / 2) & 0xFF).isGreaterThan(250);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 3, 6, 8 })
	void twoPhotographsThatDifferOnlyUnderTheMarkAreReleasedAlike(int orientation) throws IOException {
		RecordFile one = TestRenditions.file("one.jpg", held(encoded(photograph(Color.RED), "jpeg"), orientation));
		RecordFile two = TestRenditions.file("two.jpg", held(encoded(photograph(Color.BLUE), "jpeg"), orientation));
		boolean sideways = orientation > 4;
		// the square from 403,199 to 441,230 of 640 by 480 stored pixels, as it is seen
		Box stored = new Box(403 / 640.0, 199 / 480.0, 441 / 640.0, 230 / 480.0);
		Box turned = switch (orientation) {
			case 3 -> new Box(1 - stored.right(), 1 - stored.bottom(), 1 - stored.left(), 1 - stored.top());
			case 6 -> new Box(1 - stored.bottom(), stored.left(), 1 - stored.top(), stored.right());
			case 8 -> new Box(stored.top(), 1 - stored.right(), stored.bottom(), 1 - stored.left());
			default -> stored;
		};
		assertThat(this.renditions.overview(one).get().pages().get(0).width()).isEqualTo(sideways ? 480 : 640);
		byte[] burnt = burn(one, new Mark(1, turned, ""));
		assertThat(burn(two, new Mark(1, turned, ""))).isEqualTo(burnt);
		BufferedImage left = drawn(burnt);
		int x = (int) ((turned.left() + turned.right()) / 2 * left.getWidth());
		int y = (int) ((turned.top() + turned.bottom()) / 2 * left.getHeight());
		assertThat(new Color(left.getRGB(x, y)).getRed()).isLessThan(12);
	}

	@Test
	void aPictureOfTooManyPixelsIsNotDecoded() {
		byte[] png = TestRenditions.sampleBytes("png-acropalypse.png").clone();
		ByteBuffer.wrap(png).putInt(16, 50_000).putInt(20, 50_000);
		NotShown notShown = this.renditions.overview(TestRenditions.file("huge.png", png)).notShown().orElseThrow();
		assertThat(notShown.reason()).isEqualTo(Reason.TOO_LARGE);
		assertThat(notShown.sentence()).isEqualTo("The picture has more than 100 million pixels.");
	}

	@Test
	void aPictureThatBreaksOffCannotBeDrawnAndIsNotReleased() throws IOException {
		byte[] whole = encoded(photograph(Color.RED), "png");
		RecordFile half = TestRenditions.file("half.png", Arrays.copyOf(whole, whole.length / 2));
		assertThat(this.renditions.page(half, 1, 300, PictureFormat.PNG).notShown().orElseThrow().reason())
			.isEqualTo(Reason.PAGE_NOT_DRAWN);
		assertThat(this.renditions.burn(half, BurnOrder.clean(), new ByteArrayOutputStream())
			.notShown()
			.orElseThrow()
			.reason()).isEqualTo(Reason.PAGE_NOT_DRAWN);
		assertThat(codes(half)).contains(FindingCode.PAGE_NOT_DRAWN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "jpeg-gps-exif.jpg", "jpeg-uncropped-thumbnail.jpg", "png-acropalypse.png", "scan.tif" })
	void whatAPictureCarriesDoesNotLeaveWithIt(String sample) throws IOException {
		RecordFile file = TestRenditions.sample(sample);
		assertThat(codes(TestRenditions.file("burnt.pdf", burn(file)))).isSubsetOf(FindingCode.NOT_SEARCHED);
	}

	@Test
	void aPictureWasNotSearchedAndSaysSo() {
		RecordFile file = TestRenditions.sample("scan.tif");
		assertThat(this.renditions.words(file, 1).get().searchable()).isFalse();
		assertThat(this.renditions.search(file, List.of("anything")).get().pagesNotSearched()).containsExactly(1);
	}

	private Set<FindingCode> codes(RecordFile file) {
		return this.renditions.findings(file).get().stream().map(Finding::code).collect(Collectors.toSet());
	}

	private byte[] burn(RecordFile file, Mark... marks) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		this.renditions.burn(file, BurnOrder.of(Arrays.asList(marks)), bytes).get();
		return bytes.toByteArray();
	}

	private static BufferedImage drawn(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFRenderer(document).renderImageWithDPI(0, 200);
		}
	}

	private static BufferedImage photograph(Color inside) {
		BufferedImage picture = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = picture.createGraphics();
		for (int x = 0; x < 640; x++) {
			graphics.setColor(Color.getHSBColor(x / 640f, 0.5f, 0.8f));
			graphics.drawLine(x, 0, 640 - x, 480);
		}
		graphics.setColor(Color.BLACK);
		graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 30));
		graphics.drawString("Number plate", 380, 180);
		graphics.setColor(inside);
		graphics.fillRect(403, 199, 38, 31);
		graphics.dispose();
		return picture;
	}

	private static byte[] encoded(BufferedImage picture, String format) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		assertThat(ImageIO.write(picture, format, bytes)).isTrue();
		return bytes.toByteArray();
	}

	/** With a note of how it was held, as cameras write it. */
	private static byte[] held(byte[] jpeg, int orientation) {
		byte[] exif = { (byte) 0xFF, (byte) 0xE1, 0, 34, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1,
				0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0 };
		ByteBuffer bytes = ByteBuffer.allocate(jpeg.length + exif.length);
		return bytes.put(jpeg, 0, 2).put(exif).put(jpeg, 2, jpeg.length - 2).array();
	}

}
