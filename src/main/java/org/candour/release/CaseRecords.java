package org.candour.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.candour.documents.DocumentId;
import org.candour.documents.DocumentInfo;

/**
 * The items of a case and the records found in it, with the fate of each.
 *
 * @param files in the order of their numbers
 */
record CaseRecords(CaseItems items, List<FoundFile> files) {

	Optional<FoundFile> file(DocumentId id) {
		return this.files.stream().filter((file) -> file.document().id().equals(id)).findFirst();
	}

	/**
	 * What of a record leaves if its item says so, or null if that is not there: never
	 * the file that was found.
	 */
	static DocumentInfo leaving(FoundFile file) {
		return file.whole() ? file.copy() : file.redaction();
	}

	/** Records that leave whole and that nobody has asked to be made new. */
	List<DocumentId> unasked(Set<DocumentId> asked) {
		return this.files.stream()
			.filter((file) -> file.whole() && !file.document().quarantined())
			.map((file) -> file.document().id())
			.filter((id) -> !asked.contains(id))
			.toList();
	}

	/** The files that leave, once nothing stands in the way. */
	List<Part> parts() {
		List<Part> parts = new ArrayList<>();
		for (CaseItem item : this.items.items()) {
			if (!item.fate().leaves()) {
				continue;
			}
			List<FoundFile> own = item.files().stream().map(this::file).flatMap(Optional::stream).toList();
			for (FoundFile file : own) {
				parts.add(part(item, own.indexOf(file), own.size(), file));
			}
		}
		return parts;
	}

	private static Part part(CaseItem item, int position, int of, FoundFile file) {
		DocumentInfo leaves = Objects.requireNonNull(leaving(file), "RL-01");
		Part.Kind kind = file.whole() ? Part.Kind.WHOLE : Part.Kind.REDACTED;
		return new Part(item.told(), PartNames.of(item.told(), position, of, leaves.type().extension()), leaves.id(),
				kind, leaves.type(), file.document().service(), leaves.size(), leaves.sha256(), leaves.crc32());
	}

}
