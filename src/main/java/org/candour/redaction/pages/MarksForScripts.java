package org.candour.redaction.pages;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpSession;
import org.candour.documents.DocumentId;
import org.candour.documents.DocumentNotFound;
import org.candour.redaction.FoundPlaces;
import org.candour.redaction.FoundPlaces.FoundPlace;
import org.candour.redaction.MakeRedactedCopy;
import org.candour.redaction.MarkCode;
import org.candour.redaction.MarkVersion;
import org.candour.redaction.Marks;
import org.candour.redaction.Passage;
import org.candour.redaction.RecordSearch;
import org.candour.rendition.Box;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Person;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import static org.candour.redaction.pages.RecordsForScripts.unkept;

/**
 * Marking and searching, and making the copy. What is searched for comes in the body: an
 * address would be kept in logs.
 */
@RestController
@RequestMapping("/staff/api/records/{caseRef}")
class MarksForScripts {

	private final Marks marks;

	private final RecordSearch search;

	private final MakeRedactedCopy copies;

	private final ReadOnce reading;

	private final CurrentPerson current;

	MarksForScripts(Marks marks, RecordSearch search, MakeRedactedCopy copies, ReadOnce reading,
			CurrentPerson current) {
		this.marks = marks;
		this.search = search;
		this.copies = copies;
		this.reading = reading;
		this.current = current;
	}

	@GetMapping("/codes")
	ResponseEntity<List<MarkCode>> codes(@PathVariable String caseRef) {
		return unkept().body(this.marks.codes(caseRef, this.current.require()));
	}

	/** The marks of a record, also those that were removed. */
	@GetMapping("/{document}/marks")
	ResponseEntity<List<MarkView>> of(@PathVariable String caseRef, @PathVariable String document,
			HttpSession session) {
		Person person = this.current.require();
		DocumentId id = DocumentId.of(document);
		this.reading.reads(session, caseRef, id, person);
		return unkept().body(this.marks.of(caseRef, id, person).stream().map(MarkView::of).toList());
	}

	@PostMapping("/marks")
	@ResponseStatus(HttpStatus.CREATED)
	List<MarkView> set(@PathVariable String caseRef, @RequestBody NewMarks wanted) {
		return this.marks.set(caseRef, wanted.asPassages(), wanted.code(), wanted.reason(), this.current.require())
			.stream()
			.map(MarkView::of)
			.toList();
	}

	/** Puts a mark under another code, or gives it another reason. */
	@PostMapping("/marks/changed")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void change(@PathVariable String caseRef, @RequestBody Changed changed) {
		this.marks.change(caseRef, AsRead.read(new AsRead(changed.id(), changed.version())), changed.code(),
				changed.reason(), this.current.require());
	}

	@PostMapping("/marks/removed")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void remove(@PathVariable String caseRef, @RequestBody Several several) {
		this.marks.remove(caseRef, several.asVersions(), this.current.require());
	}

	@PostMapping("/marks/restored")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void restore(@PathVariable String caseRef, @RequestBody Several several) {
		this.marks.restore(caseRef, several.asVersions(), this.current.require());
	}

	@PostMapping("/search")
	ResponseEntity<Found> search(@PathVariable String caseRef, @RequestBody Asked asked) {
		DocumentId only = (asked.document() != null) ? DocumentId.of(asked.document()) : null;
		FoundPlaces found = this.search.search(caseRef, asked.terms(), only, this.current.require());
		return unkept().body(Found.of(found));
	}

	/** Makes the redacted copy of a record from its marks. */
	@PostMapping("/{document}/copy")
	@ResponseStatus(HttpStatus.CREATED)
	Copy copy(@PathVariable String caseRef, @PathVariable String document) throws IOException {
		return new Copy(this.copies.make(caseRef, DocumentId.of(document), this.current.require()).toString());
	}

	/** Passages to be marked, in one go. */
	record NewMarks(String code, String reason, List<NewMark> passages) {

		List<Passage> asPassages() {
			return (this.passages != null) ? this.passages.stream().map(NewMark::passage).toList() : List.of();
		}

	}

	record NewMark(String document, int page, List<Box> boxes) {

		/** The passage; null stands for one that is not there, which is refused. */
		static Passage passage(NewMark one) {
			if (one == null || one.document() == null) {
				return null;
			}
			return new Passage(DocumentId.of(one.document()), one.page(), one.boxes());
		}

	}

	/**
	 * What a mark becomes.
	 *
	 * @param version the number it had when it was read
	 */
	record Changed(String id, long version, String code, String reason) {
	}

	record Several(List<AsRead> marks) {

		List<MarkVersion> asVersions() {
			return (this.marks != null) ? this.marks.stream().map(AsRead::read).toList() : List.of();
		}

	}

	record AsRead(String id, long version) {

		/**
		 * The mark as it was read.
		 * @throws DocumentNotFound if it names none
		 */
		static MarkVersion read(AsRead read) {
			if (read == null || read.id() == null) {
				throw new DocumentNotFound();
			}
			try {
				return new MarkVersion(UUID.fromString(read.id()), read.version());
			}
			catch (IllegalArgumentException ex) {
				throw new DocumentNotFound();
			}
		}

	}

	/**
	 * What is looked for.
	 *
	 * @param document the record, or null for all of the case
	 */
	record Asked(List<String> terms, String document) {
	}

	record Copy(String id) {
	}

	record Found(boolean complete, List<FoundView> places, List<NotSearchedView> notSearched) {

		static Found of(FoundPlaces found) {
			return new Found(found.complete(), found.places().stream().map(FoundView::of).toList(),
					found.notSearched()
						.stream()
						.map((one) -> new NotSearchedView(one.document().toString(), one.pages(), one.why()))
						.toList());
		}

	}

	record FoundView(String document, int term, String place, int page, List<Box> boxes, String before, String words,
			String after, boolean possible, boolean marked) {

		static FoundView of(FoundPlace one) {
			return new FoundView(one.document().toString(), one.term(), one.place().name(), one.page(), one.boxes(),
					one.before(), one.words(), one.after(), one.possible(), one.marked());
		}

	}

	record NotSearchedView(String document, List<Integer> pages, String why) {
	}

}
