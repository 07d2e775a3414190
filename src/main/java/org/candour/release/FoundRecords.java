package org.candour.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.candour.documents.DocumentId;
import org.candour.documents.DocumentInfo;
import org.candour.documents.Documents;
import org.candour.documents.Origin;
import org.candour.redaction.Redactions;
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

	private final Redactions redactions;

	FoundRecords(ObjectProvider<ItemsOfCase> items, Documents documents, FileReasons reasons, ReleaseCopies copies,
			MakeReleaseCopies making, Redactions redactions) {
		this.items = items;
		this.documents = documents;
		this.reasons = reasons;
		this.copies = copies;
		this.making = making;
		this.redactions = redactions;
	}

	/**
	 * The files of a case with its items; empty if its kind releases no records. What is
	 * to leave is made new once somebody has looked.
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
		Set<DocumentId> burns = this.redactions.madeHere(caseRef);
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
			boolean burnt = redaction != null && burns.contains(redaction.id());
			Fate fate = (item != null) ? item.fate() : (reason != null) ? reason.fate() : Fate.OPEN;
			DocumentInfo source = FoundFile.whole(one, fate) ? one : redaction;
			Standing standing = (source != null) ? copied.getOrDefault(source.id(), NOBODY_ASKED) : NOBODY_ASKED;
			FileReason alone = (item == null) ? reason : null;
			files.add(new FoundFile(number, one, redaction, burnt, copies.get(standing.copy()), standing.failure(),
					(item != null) ? item.number() : null, fate,
					(alone != null) ? numbers.get(alone.duplicateOf()) : null, (alone != null) ? alone.note() : null));
		}
		return files;
	}

	private static Map<DocumentId, CaseItem> belonging(List<CaseItem> items) {
		Map<DocumentId, CaseItem> belongs = new HashMap<>();
		items.forEach((item) -> item.files().forEach((file) -> belongs.putIfAbsent(file, item)));
		return belongs;
	}

}
