package org.candour.rendition.worker.burn;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.candour.rendition.Box;
import org.candour.rendition.worker.burn.BurnSource.Page;
import org.candour.rendition.worker.burn.BurnSource.PageWord;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The second look at a new file finds what the first one left. */
class BurnCheckTest {

	private final Page page = new Page(400, 400, new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), List.of(),
			(area) -> area);

	@Test
	void aWithheldWordInTheTextIsFound() throws IOException {
		CheckedPage withheld = CheckedPage.of(words("by"), List.of(), List.of("Zebedee"));
		assertThat(new BurnCheck(pdf("by"), List.of(withheld)).findsLeftOver()).isFalse();
		assertThat(new BurnCheck(pdf("by", "Zebedee"), List.of(withheld)).findsLeftOver()).isTrue();
		assertThat(new BurnCheck(pdf("by", "ZEBEDÉE,"), List.of(withheld)).findsLeftOver()).isTrue();
		assertThat(new BurnCheck(pdf("byZebedee"), List.of(withheld)).findsLeftOver()).isTrue();
	}

	@Test
	void aWordWithheldOnceMayStandWhereItIsNot() throws IOException {
		CheckedPage withheld = CheckedPage.of(words("by", "by"), List.of(), List.of("by"));
		assertThat(new BurnCheck(pdf("by", "by"), List.of(withheld)).findsLeftOver()).isFalse();
		assertThat(new BurnCheck(pdf("by", "by", "by"), List.of(withheld)).findsLeftOver()).isTrue();
	}

	@Test
	void metadataAndOtherPartsThatTheBurnDoesNotWriteAreFound() throws IOException {
		CheckedPage any = CheckedPage.of(words("by"), List.of(), List.of());
		try (PDDocument document = Loader.loadPDF(pdf("by"))) {
			document.getDocumentInformation().setTitle("Zebedee");
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			document.save(bytes);
			assertThat(new BurnCheck(bytes.toByteArray(), List.of(any)).findsLeftOver()).isTrue();
		}
	}

	@Test
	void aFileWithMorePagesThanWereReleasedIsFound() throws IOException {
		assertThat(new BurnCheck(pdf("by"), List.of()).findsLeftOver()).isTrue();
	}

	private byte[] pdf(String... words) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (NewPdf pdf = new NewPdf()) {
			pdf.add(this.page, words(words), List.of());
			pdf.save(bytes);
		}
		return bytes.toByteArray();
	}

	private static List<PageWord> words(String... words) {
		return IntStream.range(0, words.length).mapToObj((each) -> {
			double top = 0.1 * (each + 1);
			return new PageWord(words[each], new Box(0.1, top, 0.5, top + 0.05), 0.1, top + 0.04, 0.5, top + 0.04, 0.05,
					true, true);
		}).toList();
	}

}
