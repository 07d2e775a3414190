package org.candour.rights;

import java.util.List;
import java.util.Optional;

import org.candour.documents.DocumentId;
import org.candour.documents.DocumentInfo;
import org.candour.documents.Documents;
import org.candour.documents.ReleaseMark;

import org.springframework.stereotype.Component;

/** What the person gets: the files of the items, as the outcome of each item says. */
@Component
class Bundle {

	private final Items items;

	private final Documents documents;

	Bundle(Items items, Documents documents) {
		this.items = items;
		this.documents = documents;
	}

	/** What is left to give once every item has its outcome. */
	Remaining remaining(String caseRef) {
		List<Item> inScope = this.items.of(caseRef).stream().filter(Item::inScope).toList();
		if (inScope.isEmpty()) {
			return Remaining.NO_DATA;
		}
		if (inScope.stream().allMatch((item) -> item.outcome() == ItemOutcome.RELEASE)) {
			return Remaining.ALL;
		}
		boolean any = inScope.stream().anyMatch((item) -> item.outcome() != null && item.outcome().gives());
		return any ? Remaining.PART : Remaining.NOTHING;
	}

	/**
	 * Marks the files of the items for release or not; what is redacted goes as a copy.
	 */
	Remaining assemble(String caseRef) {
		List<DocumentInfo> files = this.documents.ofCase(caseRef);
		this.items.of(caseRef)
			.stream()
			.filter((item) -> item.entry().document() != null && item.outcome() != null)
			.forEach((item) -> mark(item, files));
		return remaining(caseRef);
	}

	private void mark(Item item, List<DocumentInfo> files) {
		DocumentId original = DocumentId.of(item.entry().document().toString());
		Optional<DocumentInfo> redacted = files.stream()
			.filter((file) -> original.equals(file.redactionOf()))
			.reduce((first, second) -> second);
		DocumentId given = redacted.map(DocumentInfo::id).orElse(original);
		if (item.outcome().gives()) {
			this.documents.mark(item.caseRef(), given, ReleaseMark.include());
		}
		else if (!item.codes().isEmpty()) {
			this.documents.mark(item.caseRef(), given, ReleaseMark.exclude(item.codes().get(0), item.entry().reason()));
		}
	}

	/** What is left of what was found. */
	enum Remaining {

		ALL, PART, NOTHING, NO_DATA

	}

}
