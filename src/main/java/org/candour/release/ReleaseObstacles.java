package org.candour.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.candour.documents.DocumentId;
import org.candour.documents.DocumentInfo;

/**
 * The rules of what may leave (RL-01 to RL-03, RL-10). Items and files are named by their
 * numbers: their names are somebody's data.
 */
final class ReleaseObstacles {

	private static final String ORIGINALS = "RL-01";

	private static final String REDACTIONS = "RL-02";

	private static final String ACCOUNTED = "RL-03";

	private static final String UNSHOWN = "RL-10";

	private final CaseRecords records;

	private final List<Obstacle> found = new ArrayList<>();

	private ReleaseObstacles(CaseRecords records) {
		this.records = records;
	}

	static List<Obstacle> in(CaseRecords records) {
		ReleaseObstacles obstacles = new ReleaseObstacles(records);
		if (records.items().complete()) {
			obstacles.unaccounted();
			obstacles.itemsWithoutFile();
		}
		obstacles.inTwoItems();
		records.files().stream().filter((file) -> file.fate().leaves()).forEach(obstacles::leaving);
		return obstacles.found;
	}

	private void unaccounted() {
		List<FoundFile> open = this.records.files().stream().filter((file) -> file.fate() == Fate.OPEN).toList();
		List<FoundFile> nowhere = open.stream().filter((file) -> file.item() == null).toList();
		if (!nowhere.isEmpty()) {
			add(ACCOUNTED,
					"Nothing says what becomes of %s: put each into an item, or record in the Case tab why it belongs to none (duplicate, out of scope, not personal data)."
						.formatted(files(nowhere)));
		}
		Set<Integer> undecided = open.stream()
			.map(FoundFile::item)
			.filter(Objects::nonNull)
			.collect(Collectors.toCollection(TreeSet::new));
		undecided.forEach((item) -> add("OUTCOME", "Item %d has no outcome yet.".formatted(item)));
	}

	private void itemsWithoutFile() {
		this.records.items()
			.items()
			.stream()
			.filter((item) -> item.fate().leaves() && files(item).isEmpty())
			.forEach((item) -> add(ACCOUNTED,
					"Item %d is to be given and names no file: name the records found that belong to it."
						.formatted(item.number())));
	}

	private void inTwoItems() {
		Set<DocumentId> seen = new HashSet<>();
		for (CaseItem item : this.records.items().items()) {
			for (FoundFile file : files(item)) {
				if (!seen.add(file.document().id())) {
					add(ACCOUNTED, "File %d belongs to items %d and %d: name it in one of them."
						.formatted(file.number(), file.item(), item.number()));
				}
			}
		}
	}

	private void leaving(FoundFile file) {
		if (file.whole() && file.redaction() != null) {
			add(ORIGINALS, "%s is to leave whole and has a redacted copy: withdraw the copy, or have it leave redacted."
				.formatted(name(file)));
		}
		DocumentInfo source = file.source();
		if (source == null) {
			add(ORIGINALS, missing(file));
			return;
		}
		if (!file.whole()) {
			redaction(file);
		}
		if (source.quarantined() || file.leaving() != null && file.leaving().quarantined()) {
			add("FILE-QUARANTINED",
					"%s stays closed: no virus scanner has cleared what would leave.".formatted(name(file)));
		}
		else if (file.leaving() == null && source.type().releasable()) {
			unmade(file);
		}
		this.records.files()
			.stream()
			.filter((other) -> other != file && stays(other))
			.filter((other) -> other.document().sha256().equals(source.sha256()))
			.findFirst()
			.ifPresent((same) -> add(ORIGINALS,
					"%s is byte for byte the same as file %d, which is to be redacted or withheld: give both the same outcome."
						.formatted(name(file), same.number())));
	}

	private void unmade(FoundFile file) {
		String what = file.whole() ? name(file) : name(file) + ", its redacted copy,";
		if (file.unmade() == null) {
			add(Obstacle.NOT_YET,
					"%s is being made new, since nothing leaves as it came: try again in a moment.".formatted(what));
			return;
		}
		add(UNSHOWN,
				"%s cannot be made new, and nothing leaves as it came: %s %s".formatted(what, file.unmade(),
						file.whole() ? "Have it leave as a redacted copy made elsewhere, or choose another outcome."
								: "Redact the record here, or add another copy."));
	}

	private void redaction(FoundFile file) {
		boolean identical = this.records.files()
			.stream()
			.anyMatch((other) -> other.document().sha256().equals(file.redaction().sha256()));
		if (identical) {
			add(REDACTIONS,
					"The redacted copy of file %d is byte for byte a record found, so nothing was redacted: add one that is."
						.formatted(file.number()));
		}
		if (!file.redaction().type().releasable()) {
			add(REDACTIONS, "The redacted copy of file %d is a Word file, which never leaves: add a PDF of it."
				.formatted(file.number()));
		}
	}

	/** Whether the bytes of a record found must not leave. */
	private static boolean stays(FoundFile file) {
		return file.fate() == Fate.PART || file.fate() == Fate.WITHHELD;
	}

	private static String missing(FoundFile file) {
		return (file.fate() == Fate.PART)
				? "%s is to be redacted and has no redacted copy: add it in the Case tab, or choose another outcome."
					.formatted(name(file))
				: "%s is a Word file, which can hide changes and comments and never leaves: add a PDF of it as a redacted copy."
					.formatted(name(file));
	}

	private List<FoundFile> files(CaseItem item) {
		return item.files().stream().map(this.records::file).flatMap(Optional::stream).toList();
	}

	private static String name(FoundFile file) {
		return (file.item() != null) ? "Item %d: file %d".formatted(file.item(), file.number())
				: "File %d".formatted(file.number());
	}

	private static String files(Collection<FoundFile> files) {
		String numbers = files.stream()
			.map((file) -> Integer.toString(file.number()))
			.collect(Collectors.joining(", "));
		return ((files.size() == 1) ? "file " : "files ") + numbers;
	}

	private void add(String rule, String sentence) {
		this.found.add(new Obstacle(rule, sentence));
	}

}
