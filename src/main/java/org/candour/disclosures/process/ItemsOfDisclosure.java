package org.candour.disclosures.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.candour.cases.CaseFile;
import org.candour.cases.CaseFiles;
import org.candour.cases.CaseKind;
import org.candour.disclosures.DisclosureRequest;
import org.candour.disclosures.DisclosureRequests;
import org.candour.disclosures.Outcome;
import org.candour.documents.DocumentInfo;
import org.candour.documents.Documents;
import org.candour.documents.Origin;
import org.candour.documents.Release;
import org.candour.release.CaseItem;
import org.candour.release.CaseItems;
import org.candour.release.Fate;
import org.candour.release.ItemsOfCase;

import org.springframework.stereotype.Component;

/**
 * What a body gets: each record found is an item of its own, and its mark says what
 * becomes of it. The body counts what it receives from 1, without gaps.
 */
@Component
class ItemsOfDisclosure implements ItemsOfCase {

	private final CaseFiles cases;

	private final DisclosureRequests requests;

	private final Documents documents;

	ItemsOfDisclosure(CaseFiles cases, DisclosureRequests requests, Documents documents) {
		this.cases = cases;
		this.requests = requests;
		this.documents = documents;
	}

	@Override
	public Optional<CaseItems> of(String caseRef) {
		return this.cases.findById(caseRef)
			.map(CaseFile::kind)
			.filter((kind) -> kind == CaseKind.DISCLOSURE)
			.map((kind) -> items(caseRef));
	}

	private CaseItems items(String caseRef) {
		boolean discloses = this.requests.findById(caseRef)
			.map(DisclosureRequest::decision)
			.map(Outcome::discloses)
			.orElse(true);
		List<CaseItem> items = new ArrayList<>();
		int number = 0;
		int told = 0;
		for (DocumentInfo record : this.documents.records(caseRef)) {
			if (record.origin() != Origin.SEARCH) {
				continue;
			}
			number++;
			if (record.mark() != null) {
				Fate fate = fate(record.mark().release(), discloses);
				items.add(new CaseItem(number, fate.leaves() ? ++told : number, fate, List.of(record.id())));
			}
		}
		return new CaseItems(items, discloses);
	}

	private static Fate fate(Release mark, boolean discloses) {
		if (!discloses) {
			return Fate.WITHHELD;
		}
		return switch (mark) {
			case INCLUDE -> Fate.GIVEN;
			case REDACT -> Fate.PART;
			case EXCLUDE -> Fate.WITHHELD;
		};
	}

}
