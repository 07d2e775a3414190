package org.candour.rights;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.candour.cases.RuleBroken;
import org.candour.documents.DocumentInfo;
import org.candour.documents.Documents;
import org.candour.documents.Origin;

import org.springframework.stereotype.Component;

/** Which files an item may name: records found in its case that no other item names. */
@Component
class ItemFiles {

	private final Documents documents;

	ItemFiles(Documents documents) {
		this.documents = documents;
	}

	/**
	 * Checks the files of an item as it is written.
	 * @param others the items of the case, the one that is written among them
	 * @throws RuleBroken naming the other item, or saying what may be named
	 */
	void check(String caseRef, int number, ItemEntry entry, List<Item> others) {
		if (entry.documents().isEmpty()) {
			return;
		}
		Set<UUID> found = this.documents.records(caseRef)
			.stream()
			.filter((file) -> file.origin() == Origin.SEARCH)
			.map(DocumentInfo::id)
			.map((id) -> id.value())
			.collect(Collectors.toSet());
		if (!found.containsAll(entry.documents())) {
			throw new RuleBroken("RL-03", "An item names records that were found in this case, and nothing else.");
		}
		others.stream()
			.filter((item) -> item.number() != number)
			.filter((item) -> item.entry().documents().stream().anyMatch(entry.documents()::contains))
			.findFirst()
			.ifPresent((item) -> {
				throw new RuleBroken("RL-03",
						"Item %d names this file already: a file belongs to one item.".formatted(item.number()));
			});
	}

}
