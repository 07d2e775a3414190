package org.candour.rendition.worker.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.candour.rendition.Box;
import org.candour.rendition.Finding;
import org.candour.rendition.FindingCode;
import org.candour.rendition.Word.Sight;

/** What a page hides. */
final class PageFindings {

	/** Fewer letters and digits in a row are strays. */
	private static final int STRAY = 1;

	private final int number;

	private final PageReading reading;

	PageFindings(int number, PageReading reading) {
		this.number = number;
		this.reading = reading;
	}

	List<Finding> all() {
		List<Finding> found = new ArrayList<>();
		if (this.reading.trace().isUnreadable()) {
			found.add(new Finding(FindingCode.PAGE_NOT_DRAWN, this.number, List.of(), ""));
		}
		else if (!this.reading.hasInk()) {
			found.add(new Finding(FindingCode.EMPTY_PAGE, this.number, List.of(), ""));
		}
		if (!this.reading.searchable()) {
			found.add(new Finding(FindingCode.NOT_SEARCHED, this.number, List.of(), ""));
		}
		List<ReadWord> row = new ArrayList<>();
		for (ReadWord word : this.reading.words()) {
			if (word.sight() != Sight.HIDDEN || (!row.isEmpty() && outside(word) != outside(row.get(0)))) {
				report(row, found);
			}
			if (word.sight() == Sight.HIDDEN) {
				row.add(word);
			}
		}
		report(row, found);
		return found;
	}

	private boolean outside(ReadWord word) {
		return !word.on(this.reading.page());
	}

	/** Dots, dashes and single letters hide nothing. */
	private void report(List<ReadWord> row, List<Finding> found) {
		long letters = row.stream()
			.flatMapToInt((each) -> each.text().codePoints())
			.filter(Character::isLetterOrDigit)
			.count();
		if (letters > STRAY) {
			FindingCode code = outside(row.get(0)) ? FindingCode.OUTSIDE_PAGE : FindingCode.HIDDEN_TEXT;
			List<Box> boxes = outside(row.get(0)) ? List.of()
					: row.stream().map((each) -> this.reading.page().box(each.area(), ReadWord.MARGIN)).toList();
			String text = row.stream().map(ReadWord::text).collect(Collectors.joining(" "));
			found.add(new Finding(code, this.number, boxes, text));
		}
		row.clear();
	}

}
