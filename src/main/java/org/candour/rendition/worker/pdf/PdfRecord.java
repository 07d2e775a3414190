package org.candour.rendition.worker.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.candour.rendition.BurnOrder;
import org.candour.rendition.Burnt;
import org.candour.rendition.Finding;
import org.candour.rendition.NotShown.Reason;
import org.candour.rendition.Overview;
import org.candour.rendition.PagePicture;
import org.candour.rendition.PageSize;
import org.candour.rendition.PageWords;
import org.candour.rendition.PictureFormat;
import org.candour.rendition.RecordKind;
import org.candour.rendition.SearchResult;
import org.candour.rendition.SearchResult.Hit;
import org.candour.rendition.Word;
import org.candour.rendition.worker.CannotShow;
import org.candour.rendition.worker.Encoding;
import org.candour.rendition.worker.OpenRecord;
import org.candour.rendition.worker.PageSearch;
import org.candour.rendition.worker.PlacedText;
import org.candour.rendition.worker.burn.Burn;

/** A PDF file. */
public final class PdfRecord implements OpenRecord {

	private static final int MOST_HITS = 10_000;

	private static final int READINGS = 12;

	private final byte[] content;

	private final PDDocument document;

	private final Map<Integer, PageReading> readings = new LinkedHashMap<>(16, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<Integer, PageReading> eldest) {
			return size() > READINGS;
		}
	};

	private PdfRecord(byte[] content, PDDocument document) {
		this.content = content;
		this.document = document;
	}

	public static OpenRecord open(byte[] content) throws IOException, CannotShow {
		PDDocument document = PdfOpening.open(content);
		if (document.getNumberOfPages() == 0) {
			document.close();
			throw PdfOpening.noPages();
		}
		return new PdfRecord(content, document);
	}

	@Override
	public Overview overview() throws IOException {
		List<PageSize> pages = new ArrayList<>();
		for (int index = 0; index < this.document.getNumberOfPages(); index++) {
			pages.add(new VisiblePage(this.document.getPage(index)).size(index + 1));
		}
		return new Overview(RecordKind.PDF, "application/pdf", false, pages, Attachments.of(this.document).children());
	}

	@Override
	public PagePicture page(int page, int width, PictureFormat format) throws IOException, CannotShow {
		VisiblePage visible = new VisiblePage(this.document.getPage(index(page)));
		double scale = Drawing.bounded(visible, (width + 0.01) / visible.width());
		Drawing drawing = Drawing.of(this.document, index(page), scale, false, (any) -> true);
		if (drawing.trace().isUnreadable()) {
			throw notDrawn(page);
		}
		return Encoding.of(drawing.picture(), format);
	}

	@Override
	public PageWords words(int page) throws IOException, CannotShow {
		PageReading reading = reading(page);
		List<ReadWord> read = reading.words().stream().filter((each) -> each.on(reading.page())).toList();
		List<Word> words = new ArrayList<>();
		for (int i = 0; i < read.size(); i++) {
			boolean endsLine = i + 1 == read.size() || read.get(i).endsLineBefore(read.get(i + 1));
			words.add(read.get(i).onPage(reading.page(), endsLine));
		}
		return new PageWords(page, words, reading.searchable());
	}

	@Override
	public SearchResult search(List<String> terms) throws IOException, CannotShow {
		List<Hit> hits = new ArrayList<>();
		List<Integer> notSearched = new ArrayList<>();
		for (int page = 1; page <= this.document.getNumberOfPages() && hits.size() <= MOST_HITS; page++) {
			PageWords words = words(page);
			if (!words.searchable()) {
				notSearched.add(page);
			}
			hits.addAll(new PageSearch(words).hits(terms));
		}
		for (PlacedText text : new PdfTexts(this.document).all()) {
			hits.addAll(text.hits(terms));
		}
		boolean complete = hits.size() <= MOST_HITS;
		return new SearchResult(complete ? hits : hits.subList(0, MOST_HITS), complete, notSearched);
	}

	@Override
	public List<Finding> findings() throws IOException, CannotShow {
		return new PdfFindings(this, this.content).all();
	}

	@Override
	public Burnt burn(BurnOrder order, OutputStream to) throws IOException, CannotShow {
		return new Burn(new PdfBurnSource(this), order).to(to);
	}

	@Override
	public void child(int index, OutputStream to) throws IOException, CannotShow {
		Attachments.of(this.document).write(index, to);
	}

	@Override
	public void close() throws IOException {
		this.document.close();
	}

	PDDocument document() {
		return this.document;
	}

	PageReading reading(int page) throws IOException, CannotShow {
		PageReading known = this.readings.get(page);
		if (known == null) {
			known = PageReading.of(this.document, index(page));
			this.readings.put(page, known);
		}
		return known;
	}

	static CannotShow notDrawn(int page) {
		return new CannotShow(Reason.PAGE_NOT_DRAWN,
				"Page " + page + " cannot be drawn: it holds a picture that cannot be read.");
	}

	private int index(int page) throws CannotShow {
		if (page < 1 || page > this.document.getNumberOfPages()) {
			throw new CannotShow(Reason.NO_SUCH_PAGE, "The file has no page " + page + ".");
		}
		return page - 1;
	}

}
