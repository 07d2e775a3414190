package org.candour.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.candour.documents.DocumentId;
import org.candour.documents.DocumentInfo;
import org.candour.documents.Documents;
import org.candour.documents.Origin;
import org.candour.release.ReleaseCopies.Standing;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Works out what becomes of every record found in a case. */
@Component
class FoundRecords {

	private static final Standing NOBODY_ASKED = new Standing(null, null);

	private final ObjectProvider<ItemsOfCase> items;

	private final Documents documents;

	private final FileReasons reasons;

	private final ReleaseCopies copies;

	private final MakeReleaseCopies making;

	FoundRecords(ObjectProvider<ItemsOfCase> items, Documents documents, FileReasons reasons, ReleaseCopies copies,
			MakeReleaseCopies making) {
		this.items = items;
		this.documents = documents;
		this.reasons = reasons;
		this.copies = copies;
		this.making = making;
	}

	/**
	 * The files of a case with its items; empty if its kind releases no records. Records
	 * that are to leave whole are made new once somebody has looked.
	 */
	Optional<CaseRecords> of(String caseRef) {
		return this.items.orderedStream()
			.map((source) -> source.of(caseRef))
			.flatMap(Optional::stream)
			.findFirst()
			.map((found) -> records(caseRef, found));
	}

	private CaseRecords records(String caseRef, CaseItems items) {
		Map<DocumentId, Standing> copied = this.copies.ofCase(caseRef);
		CaseRecords records = new CaseRecords(items, files(caseRef, items.items(), copied));
		this.making.want(caseRef, records.unasked(copied.keySet()));
		return records;
	}

	private List<FoundFile> files(String caseRef, List<CaseItem> items, Map<DocumentId, Standing> copied) {
		List<DocumentInfo> records = this.documents.records(caseRef);
		List<DocumentInfo> found = records.stream().filter((one) -> one.origin() == Origin.SEARCH).toList();
		Map<DocumentId, DocumentInfo> redactions = records.stream()
			.filter((one) -> one.redactionOf() != null)
			.collect(Collectors.toMap(DocumentInfo::redactionOf, Function.identity()));
		Map<DocumentId, DocumentInfo> copies = records.stream()
			.filter((one) -> one.origin() == Origin.RELEASE_COPY)
			.collect(Collectors.toMap(DocumentInfo::id, Function.identity()));
		Map<DocumentId, CaseItem> belongs = belonging(items);
		Map<DocumentId, FileReason> reasoned = this.reasons.of(caseRef)
			.stream()
			.collect(Collectors.toMap(FileReason::document, Function.identity()));
		Map<DocumentId, Integer> numbers = new HashMap<>();
		found.forEach((one) -> numbers.put(one.id(), numbers.size() + 1));
		List<FoundFile> files = new ArrayList<>();
		for (DocumentInfo one : found) {
			CaseItem item = belongs.get(one.id());
			FileReason reason = reasoned.get(one.id());
			int number = numbers.get(one.id());
			DocumentInfo redaction = redactions.get(one.id());
			Standing standing = copied.getOrDefault(one.id(), NOBODY_ASKED);
			DocumentInfo copy = (standing.copy() != null) ? copies.get(standing.copy()) : null;
			String unmade = standing.failure();
			if (item != null) {
				files.add(new FoundFile(number, one, redaction, copy, unmade, item.number(), item.fate(), null, null));
			}
			else if (reason != null) {
				files.add(new FoundFile(number, one, redaction, copy, unmade, null, reason.fate(),
						numbers.get(reason.duplicateOf()), reason.note()));
			}
			else {
				files.add(new FoundFile(number, one, redaction, copy, unmade, null, Fate.OPEN, null, null));
			}
		}
		return files;
	}

	private static Map<DocumentId, CaseItem> belonging(List<CaseItem> items) {
		Map<DocumentId, CaseItem> belongs = new HashMap<>();
		items.forEach((item) -> item.files().forEach((file) -> belongs.putIfAbsent(file, item)));
		return belongs;
	}

}
