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

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Works out what becomes of every record found in a case. */
@Component
class FoundRecords {

	private final ObjectProvider<ItemsOfCase> items;

	private final Documents documents;

	private final FileReasons reasons;

	FoundRecords(ObjectProvider<ItemsOfCase> items, Documents documents, FileReasons reasons) {
		this.items = items;
		this.documents = documents;
		this.reasons = reasons;
	}

	/** The files of a case with its items; empty if its kind releases no records. */
	Optional<CaseRecords> of(String caseRef) {
		return this.items.orderedStream()
			.map((source) -> source.of(caseRef))
			.flatMap(Optional::stream)
			.findFirst()
			.map((found) -> new CaseRecords(found, files(caseRef, found.items())));
	}

	private List<FoundFile> files(String caseRef, List<CaseItem> items) {
		List<DocumentInfo> records = this.documents.records(caseRef);
		List<DocumentInfo> found = records.stream().filter((one) -> one.origin() == Origin.SEARCH).toList();
		Map<DocumentId, DocumentInfo> redactions = records.stream()
			.filter((one) -> one.redactionOf() != null)
			.collect(Collectors.toMap(DocumentInfo::redactionOf, Function.identity()));
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
			if (item != null) {
				files.add(new FoundFile(number, one, redaction, item.number(), item.fate(), null, null));
			}
			else if (reason != null) {
				files.add(new FoundFile(number, one, redaction, null, reason.fate(), numbers.get(reason.duplicateOf()),
						reason.note()));
			}
			else {
				files.add(new FoundFile(number, one, redaction, null, Fate.OPEN, null, null));
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
