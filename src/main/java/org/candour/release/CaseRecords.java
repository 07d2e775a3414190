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

	/** Files that are to be made new and that nobody has asked for. */
	List<DocumentId> unasked(Set<DocumentId> asked) {
		return this.files.stream()
			.filter(FoundFile::anew)
			.map(FoundFile::source)
			.filter((source) -> source.type().releasable() && !source.quarantined())
			.map(DocumentInfo::id)
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
		DocumentInfo leaves = Objects.requireNonNull(file.leaving(), "RL-01");
		Part.Kind kind = file.whole() ? Part.Kind.WHOLE : Part.Kind.REDACTED;
		return new Part(item.told(), PartNames.of(item.told(), position, of, leaves.type().extension()), leaves.id(),
				kind, leaves.type(), file.document().service(), leaves.size(), leaves.sha256(), leaves.crc32());
	}

}
