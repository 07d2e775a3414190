package org.candour.redaction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.candour.cases.RuleBroken;
import org.candour.documents.DocumentId;
import org.candour.documents.DocumentInfo;
import org.candour.rendition.NotShown;
import org.candour.rendition.Overview;
import org.candour.rendition.PageWords;
import org.candour.rendition.Rendered;
import org.candour.staff.Person;

import org.springframework.stereotype.Component;

/**
 * Reads what stands in passages that are about to be marked: the words come from the
 * record itself, whatever the browser took them for.
 */
@Component
class MarkedPassages {

	static final int MOST = 1000;

	private static final int MOST_BOXES = 200;

	/** A whole page of small print; more is not needed to know what was marked. */
	private static final int LONGEST_WORDS = 15_000;

	private final RecordAccess access;

	private final RecordPages pages;

	MarkedPassages(RecordAccess access, RecordPages pages) {
		this.access = access;
		this.pages = pages;
	}

	List<Read> read(String caseRef, List<Passage> wanted, Person person) {
		if (wanted == null || wanted.isEmpty() || wanted.size() > MOST) {
			throw new RuleBroken("PASSAGES", "Between 1 and 1,000 passages are marked at a time.");
		}
		Map<DocumentId, DocumentInfo> documents = new HashMap<>();
		Map<Place, PageWords> words = new HashMap<>();
		List<Read> read = new ArrayList<>();
		for (Passage passage : wanted) {
			boxed(passage);
			DocumentInfo document = documents.computeIfAbsent(passage.document(),
					(id) -> this.access.open(caseRef, id, person));
			PageWords page = words.computeIfAbsent(new Place(passage.document(), passage.page()),
					(place) -> page(document, place.page()));
			String under = RecordPages.under(page, passage.boxes());
			read.add(new Read(passage, under.substring(0, Math.min(under.length(), LONGEST_WORDS))));
		}
		return read;
	}

	private PageWords page(DocumentInfo document, int page) {
		Rendered<Overview> overview = this.pages.overview(document);
		overview.notShown().ifPresent(MarkedPassages::refuse);
		if (page < 1 || page > overview.get().pages().size()) {
			throw new RuleBroken("PAGE", "The record has no such page.");
		}
		Rendered<PageWords> words = this.pages.words(document, page);
		words.notShown().ifPresent(MarkedPassages::refuse);
		return words.get();
	}

	private static void boxed(Passage passage) {
		if (passage == null || passage.document() == null || passage.boxes() == null || passage.boxes().isEmpty()
				|| passage.boxes().size() > MOST_BOXES
				|| passage.boxes().stream().anyMatch((box) -> box == null || box.width() <= 0 || box.height() <= 0)) {
			throw new RuleBroken("PASSAGES", "A passage names its record, its page and the areas it stands in.");
		}
	}

	private static void refuse(NotShown notShown) {
		throw new RuleBroken("RL-10", notShown.sentence());
	}

	/** A passage and what stands there. */
	record Read(Passage passage, String words) {
	}

	private record Place(DocumentId document, int page) {
	}

}
