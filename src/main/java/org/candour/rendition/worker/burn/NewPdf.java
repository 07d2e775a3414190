package org.candour.rendition.worker.burn;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.candour.rendition.Mark;
import org.candour.rendition.worker.burn.BurnSource.Page;
import org.candour.rendition.worker.burn.BurnSource.PageWord;

/** A PDF of pictures with unseen words above them; the same pages give the same bytes. */
final class NewPdf implements AutoCloseable {

	static final String FONT = "F";

	static final String PICTURE = "P";

	/** Longest side that a page may have, in points. */
	private static final double LONGEST = 14400;

	private final PDDocument document = new PDDocument(IOUtils.createMemoryOnlyStreamCache());

	private final COSName font = COSName.getPDFName(FONT);

	private final UnseenFont unseen = new UnseenFont(this.document);

	NewPdf() throws IOException {
		// an identifier made from the clock would make every file another one
		this.document.setDocumentId(0L);
		this.document.getDocumentCatalog().setLanguage("en-GB");
	}

	void add(Page seen, List<PageWord> words, List<Mark> labels) throws IOException {
		double fit = Math.min(1, LONGEST / Math.max(seen.width(), seen.height()));
		double width = seen.width() * fit;
		double height = seen.height() * fit;
		PDPage page = new PDPage(new PDRectangle((float) width, (float) height));
		PDResources resources = new PDResources();
		resources.put(COSName.getPDFName(PICTURE), PagePictures.of(this.document, seen.picture()));
		resources.getCOSObject().setItem(COSName.FONT, this.unseen.named(this.font));
		page.setResources(resources);
		TextLayer layer = new TextLayer(width, height);
		words.forEach(layer::add);
		labels.forEach(layer::add);
		PDStream content = new PDStream(this.document);
		try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
			out.write(layer.bytes());
		}
		page.setContents(content);
		this.document.addPage(page);
	}

	void save(OutputStream to) throws IOException {
		this.document.save(to, CompressParameters.NO_COMPRESSION);
	}

	@Override
	public void close() throws IOException {
		this.document.close();
	}

}
