package org.candour.rights.items;

import java.util.List;
import java.util.UUID;

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
		List<DocumentInfo> records = this.documents.records(caseRef);
		List<UUID> found = records.stream()
			.filter((file) -> file.origin() == Origin.SEARCH)
			.map(DocumentInfo::id)
			.map((id) -> id.value())
			.toList();
		if (!found.containsAll(entry.documents())) {
			throw new RuleBroken("RL-03", "An item names records that were found in this case, and nothing else.");
		}
		leaving(number, entry, records, found);
		others.stream()
			.filter((item) -> item.number() != number)
			.filter((item) -> item.entry().documents().stream().anyMatch(entry.documents()::contains))
			.findFirst()
			.ifPresent((item) -> {
				throw new RuleBroken("RL-03",
						"Item %d names this file already: a file belongs to one item.".formatted(item.number()));
			});
	}

	/** A Word file does not leave: whoever chooses that it does is told at once. */
	private static void leaving(int number, ItemEntry entry, List<DocumentInfo> records, List<UUID> found) {
		if (entry.outcome() != ItemOutcome.RELEASE) {
			return;
		}
		records.stream()
			.filter((file) -> !file.type().releasable() && entry.documents().contains(file.id().value()))
			.filter((file) -> records.stream().noneMatch((copy) -> file.id().equals(copy.redactionOf())))
			.findFirst()
			.ifPresent((word) -> {
				throw new RuleBroken("RELEASE-WORD",
						"Item %d: file %d is a Word file, which can hide changes and comments and never leaves. Add a PDF of it as a redacted copy first."
							.formatted(number, found.indexOf(word.id().value()) + 1));
			});
	}

}
