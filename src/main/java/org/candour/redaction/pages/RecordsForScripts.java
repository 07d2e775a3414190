package org.candour.redaction.pages;

import java.util.List;

import jakarta.servlet.http.HttpSession;
import org.candour.documents.DocumentId;
import org.candour.redaction.CaseRecords;
import org.candour.redaction.CaseRecords.Review;
import org.candour.redaction.PageViews;
import org.candour.rendition.Box;
import org.candour.rendition.Overview;
import org.candour.rendition.PagePicture;
import org.candour.rendition.PageSize;
import org.candour.rendition.PageWords;
import org.candour.rendition.Word;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Person;
import org.candour.web.ApiProblem;
import org.candour.web.ProblemType;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the page of the records shows: never a file as it came, but pictures of its pages
 * and the words on them. Nothing of it is kept by the browser.
 */
@RestController
@RequestMapping("/staff/api/records/{caseRef}")
class RecordsForScripts {

	private static final int NARROWEST = 100;

	private static final int WIDEST = 2400;

	private final CaseRecords records;

	private final PageViews views;

	private final ReadOnce reading;

	private final CurrentPerson current;

	RecordsForScripts(CaseRecords records, PageViews views, ReadOnce reading, CurrentPerson current) {
		this.records = records;
		this.views = views;
		this.reading = reading;
		this.current = current;
	}

	@GetMapping
	ResponseEntity<RecordView.Records> list(@PathVariable String caseRef, HttpSession session) {
		Person person = this.current.require();
		Review review = this.reading.opens(session, caseRef, person);
		return unkept().body(new RecordView.Records(caseRef, person.username(), review.mayMark(),
				review.records().stream().map(RecordView::of).toList()));
	}

	@GetMapping("/{document}")
	ResponseEntity<Pages> pages(@PathVariable String caseRef, @PathVariable String document) {
		Person person = this.current.require();
		DocumentId id = DocumentId.of(document);
		Overview overview = Unshown.orProblem(this.records.overview(caseRef, id, person));
		return unkept().body(new Pages(overview.kind().name(), overview.pages(), this.views.of(id, person).pages()));
	}

	@GetMapping("/{document}/pages/{page}/picture")
	ResponseEntity<byte[]> picture(@PathVariable String caseRef, @PathVariable String document, @PathVariable int page,
			@RequestParam(defaultValue = "1200") int width, HttpSession session) {
		if (width < NARROWEST || width > WIDEST) {
			throw new ApiProblem(ProblemType.INVALID_PARAMETER, "A picture is 100 to 2400 pixels wide.");
		}
		Person person = this.current.require();
		DocumentId id = DocumentId.of(document);
		this.reading.reads(session, caseRef, id, person);
		PagePicture picture = Unshown.orProblem(this.records.picture(caseRef, id, page, width, person));
		return unkept().contentType(MediaType.parseMediaType(picture.format().mediaType())).body(picture.bytes());
	}

	@GetMapping("/{document}/pages/{page}/words")
	ResponseEntity<Words> words(@PathVariable String caseRef, @PathVariable String document, @PathVariable int page,
			HttpSession session) {
		Person person = this.current.require();
		DocumentId id = DocumentId.of(document);
		this.reading.reads(session, caseRef, id, person);
		PageWords words = Unshown.orProblem(this.records.words(caseRef, id, page, person));
		return unkept().body(new Words(words.searchable(), words.words().stream().map(WordView::of).toList()));
	}

	/** Pages that the reader had before the eyes. */
	@PostMapping("/{document}/views")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void viewed(@PathVariable String caseRef, @PathVariable String document, @RequestBody Viewed viewed) {
		this.views.opened(caseRef, DocumentId.of(document), viewed.pages(), this.current.require());
	}

	static ResponseEntity.BodyBuilder unkept() {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore());
	}

	/**
	 * The pages of a file.
	 *
	 * @param opened those that the reader opened before
	 */
	record Pages(String kind, List<PageSize> pages, List<Integer> opened) {
	}

	record Words(boolean searchable, List<WordView> words) {
	}

	record WordView(String text, Box box, boolean hidden, boolean endsLine) {

		static WordView of(Word word) {
			return new WordView(word.text(), word.box(), word.sight() == Word.Sight.HIDDEN, word.endsLine());
		}

	}

	record Viewed(List<Integer> pages) {
	}

}
