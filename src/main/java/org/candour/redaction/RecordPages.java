package org.candour.redaction;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.candour.documents.DocumentId;
import org.candour.documents.DocumentInfo;
import org.candour.documents.Documents;
import org.candour.rendition.Box;
import org.candour.rendition.NotShown.Reason;
import org.candour.rendition.Overview;
import org.candour.rendition.PagePicture;
import org.candour.rendition.PageWords;
import org.candour.rendition.PictureFormat;
import org.candour.rendition.RecordFile;
import org.candour.rendition.Rendered;
import org.candour.rendition.Renditions;
import org.candour.rendition.Word;

import org.springframework.stereotype.Component;

/** The pages of the files of a case, as the rendition shows them. */
@Component
class RecordPages {

	/** Overviews kept in memory: sizes of pages, nothing of their content. */
	private static final int KEPT = 500;

	/** What may go well when it is tried again. */
	private static final List<Reason> PASSING = List.of(Reason.BUSY, Reason.TIMED_OUT, Reason.WORKER_FAILED);

	private final Renditions renditions;

	private final Documents documents;

	private final Map<DocumentId, Rendered<Overview>> overviews = Collections
		.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {

			@Override
			protected boolean removeEldestEntry(Map.Entry<DocumentId, Rendered<Overview>> eldest) {
				return size() > KEPT;
			}

		});

	RecordPages(Renditions renditions, Documents documents) {
		this.renditions = renditions;
		this.documents = documents;
	}

	RecordFile file(DocumentInfo document) {
		return new RecordFile(document.id().toString(), document.fileName(),
				() -> this.documents.open(document.caseRef(), document.id()));
	}

	Rendered<Overview> overview(DocumentInfo document) {
		Rendered<Overview> known = this.overviews.get(document.id());
		if (known != null) {
			return known;
		}
		Rendered<Overview> seen = this.renditions.overview(file(document));
		if (seen.notShown().filter((no) -> PASSING.contains(no.reason())).isEmpty()) {
			// a file never changes
			this.overviews.put(document.id(), withoutChildren(seen));
		}
		return seen;
	}

	/** Names of what stands inside a record are not kept. */
	private static Rendered<Overview> withoutChildren(Rendered<Overview> seen) {
		return seen.map((one) -> new Overview(one.kind(), one.mediaType(), one.presumed(), one.pages(), List.of()));
	}

	Rendered<PagePicture> picture(DocumentInfo document, int page, int width) {
		return this.renditions.page(file(document), page, width, PictureFormat.PNG);
	}

	Rendered<PageWords> words(DocumentInfo document, int page) {
		return this.renditions.words(file(document), page);
	}

	/** The words of which a sign stands in one of the areas, in the order of the page. */
	static String under(PageWords page, List<Box> boxes) {
		return page.words()
			.stream()
			.filter((word) -> under(word, boxes))
			.map(Word::text)
			.reduce((before, word) -> before + " " + word)
			.orElse("");
	}

	/** Whether a sign of the word stands in one of the areas. */
	static boolean under(Word word, List<Box> boxes) {
		return word.letters().stream().anyMatch((sign) -> covered(sign, boxes));
	}

	/** By its middle: the areas of neighbouring words touch. */
	private static boolean covered(Word.Letters sign, List<Box> boxes) {
		Box ink = sign.box();
		double x = (ink.left() + ink.right()) / 2;
		double y = (ink.top() + ink.bottom()) / 2;
		return boxes.stream()
			.anyMatch((box) -> box.left() <= x && x <= box.right() && box.top() <= y && y <= box.bottom());
	}

}
