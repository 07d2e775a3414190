package org.candour.redaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseFile;
import org.candour.cases.RuleBroken;
import org.candour.documents.DocumentId;
import org.candour.documents.DocumentInfo;
import org.candour.documents.Origin;
import org.candour.redaction.FoundPlaces.FoundPlace;
import org.candour.redaction.FoundPlaces.NotSearched;
import org.candour.rendition.Box;
import org.candour.rendition.Rendered;
import org.candour.rendition.Renditions;
import org.candour.rendition.SearchResult;
import org.candour.rendition.SearchResult.Hit;
import org.candour.staff.Person;

import org.springframework.stereotype.Component;

/**
 * Finds every place in the records of a case where a name stands. In memory alone:
 * neither what was looked for nor what was found is kept.
 */
@Component
public class RecordSearch {

	private static final int MOST = 2000;

	private static final Comparator<Hit> BY_PLACE = Comparator.comparingInt(Hit::page)
		.thenComparing((hit) -> hit.boxes().isEmpty() ? 0 : hit.boxes().get(0).top())
		.thenComparing((hit) -> hit.boxes().isEmpty() ? 0 : hit.boxes().get(0).left())
		// found for sure by one way of writing, it is no possible place by another
		.thenComparing(Hit::possible);

	private final RecordAccess access;

	private final RecordPages pages;

	private final Renditions renditions;

	private final Marks marks;

	private final AuditTrail audit;

	RecordSearch(RecordAccess access, RecordPages pages, Renditions renditions, Marks marks, AuditTrail audit) {
		this.access = access;
		this.pages = pages;
		this.renditions = renditions;
		this.marks = marks;
		this.audit = audit;
	}

	/**
	 * Looks for terms in one record, or in all that were found.
	 * @param only the record, or null for all
	 * @throws RuleBroken if a term is too short or too long, or there are too many
	 */
	public FoundPlaces search(String caseRef, List<String> asked, DocumentId only, Person person) {
		CaseFile file = this.access.look(caseRef, person);
		SearchTerms terms = new SearchTerms(asked);
		List<DocumentInfo> records = (only != null) ? List.of(this.access.found(caseRef, only, person))
				: this.access.files(caseRef, person).stream().filter((one) -> one.origin() == Origin.SEARCH).toList();
		this.audit.record(AuditAction.RECORD_SEARCHED, caseRef,
				Map.of("records", Integer.toString(records.size()), "terms", Integer.toString(asked.size())));
		List<FoundPlace> places = new ArrayList<>();
		List<NotSearched> notSearched = new ArrayList<>();
		boolean complete = true;
		for (DocumentInfo record : records) {
			if (record.quarantined()) {
				notSearched
					.add(new NotSearched(record.id(), List.of(), "It stays closed until it is checked for viruses."));
				continue;
			}
			Rendered<SearchResult> result = this.renditions.search(this.pages.file(record), terms.variants());
			result.notShown()
				.ifPresent((no) -> notSearched.add(new NotSearched(record.id(), List.of(), no.sentence())));
			if (result.value().isEmpty()) {
				continue;
			}
			SearchResult found = result.get();
			if (!found.pagesNotSearched().isEmpty()) {
				notSearched.add(new NotSearched(record.id(), found.pagesNotSearched(),
						"The words of these pages cannot be read: look at them."));
			}
			complete &= found.complete();
			places.addAll(places(file, record, terms, found.hits()));
		}
		boolean all = complete && places.size() <= MOST;
		return new FoundPlaces(places.subList(0, Math.min(MOST, places.size())), all, notSearched);
	}

	private List<FoundPlace> places(CaseFile file, DocumentInfo record, SearchTerms terms, List<Hit> hits) {
		if (hits.isEmpty()) {
			return List.of();
		}
		List<RedactionMark> standing = this.marks.standing(file, record.id());
		Surroundings surroundings = new Surroundings((page) -> this.pages.words(record, page));
		Set<List<Object>> seen = new HashSet<>();
		return hits.stream()
			.sorted(BY_PLACE)
			// a name written both ways is one place
			.filter((hit) -> hit.boxes().isEmpty() || seen.add(List.of(hit.page(), hit.boxes())))
			.limit(MOST + 1L)
			.map((hit) -> place(record.id(), terms, hit, surroundings, standing))
			.toList();
	}

	private static FoundPlace place(DocumentId record, SearchTerms terms, Hit hit, Surroundings surroundings,
			List<RedactionMark> standing) {
		Surroundings.Around around = surroundings.of(hit.page(), hit.boxes());
		return new FoundPlace(record, terms.term(hit.term()), hit.place(), hit.page(), hit.boxes(), around.before(),
				around.words(), around.after(), hit.possible(), marked(hit, standing));
	}

	private static boolean marked(Hit hit, List<RedactionMark> standing) {
		return !hit.boxes().isEmpty() && hit.boxes()
			.stream()
			.allMatch((box) -> standing.stream()
				.filter((mark) -> mark.page() == hit.page())
				.flatMap((mark) -> mark.boxes().stream())
				.anyMatch((covered) -> covers(covered, box)));
	}

	/** Nearly: a box by hand does not follow the letters to the point. */
	private static boolean covers(Box mark, Box box) {
		double middle = (box.top() + box.bottom()) / 2;
		double play = box.height() / 2;
		return mark.left() <= box.left() + play && mark.right() >= box.right() - play && mark.top() <= middle
				&& mark.bottom() >= middle;
	}

}
