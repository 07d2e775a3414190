package org.candour.rendition.worker.burn;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Reads a new file again, by other means than it was written: the text of each page with
 * two readers, and every string, name and stream of the file. None may say what was
 * withheld.
 */
final class BurnCheck {

	private final byte[] bytes;

	private final List<CheckedPage> pages;

	BurnCheck(byte[] bytes, List<CheckedPage> pages) {
		this.bytes = bytes;
		this.pages = pages;
	}

	boolean findsLeftOver() throws IOException {
		try (PDDocument document = Loader.loadPDF(this.bytes)) {
			if (document.getNumberOfPages() != this.pages.size() || !new OnlyOurs(document).holds()) {
				return true;
			}
			for (int page = 1; page <= this.pages.size(); page++) {
				PDFTextStripper stripper = new PDFTextStripper();
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				CheckedPage checked = this.pages.get(page - 1);
				if (checked.betrayedBy(stripper.getText(document))
						|| checked.betrayedBy(OnlyOurs.strings(document.getPage(page - 1)))) {
					return true;
				}
			}
		}
		List<String> read = PopplerText.of(this.bytes);
		for (int page = 0; page < read.size() && page < this.pages.size(); page++) {
			if (this.pages.get(page).betrayedBy(read.get(page))) {
				return true;
			}
		}
		return false;
	}

}
