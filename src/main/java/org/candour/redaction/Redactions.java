package org.candour.redaction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.candour.cases.CaseFiles;
import org.candour.cases.CaseNotFound;
import org.candour.documents.DocumentId;
import org.candour.documents.DocumentInfo;
import org.candour.documents.DocumentNotFound;
import org.candour.documents.Documents;
import org.candour.documents.Origin;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the rest of the application asks about redaction: which copy holds the marks as
 * they stand, what the log says, who marked. Whether the person may know is the caller's
 * to check beforehand.
 */
@Component
public class Redactions {

	private final Documents documents;

	private final MarkedRecords records;

	private final MarkRecords marks;

	private final Marks opened;

	private final CaseFiles cases;

	Redactions(Documents documents, MarkedRecords records, MarkRecords marks, Marks opened, CaseFiles cases) {
		this.documents = documents;
		this.records = records;
		this.marks = marks;
		this.opened = opened;
		this.cases = cases;
	}

	/**
	 * How the redaction of a record stands (RL-01).
	 * @throws DocumentNotFound if it is no found record of this case
	 */
	@Transactional(readOnly = true)
	public RedactionState current(String caseRef, DocumentId original) {
		RedactionState state = ofCase(caseRef).get(original);
		if (state == null) {
			throw new DocumentNotFound();
		}
		return state;
	}

	/** How the redaction of every found record stands, oldest record first. */
	@Transactional(readOnly = true)
	public Map<DocumentId, RedactionState> ofCase(String caseRef) {
		return of(caseRef, this.documents.ofCase(caseRef));
	}

	Map<DocumentId, RedactionState> of(String caseRef, List<DocumentInfo> files) {
		Map<DocumentId, MarkedRecord> marked = this.records.ofCase(caseRef);
		Map<DocumentId, RedactionState> states = new LinkedHashMap<>();
		files.stream().filter((file) -> file.origin() == Origin.SEARCH).forEach((file) -> {
			MarkedRecord record = marked.getOrDefault(file.id(), MarkedRecord.untouched(file.id()));
			states.put(file.id(), RedactionState.of(record, copyOf(file.id(), files)));
		});
		return states;
	}

	private static DocumentId copyOf(DocumentId original, List<DocumentInfo> files) {
		return files.stream()
			.filter((file) -> original.equals(file.redactionOf()) && !file.superseded())
			.map(DocumentInfo::id)
			.findFirst()
			.orElse(null);
	}

	/**
	 * The marks that stand on a record, with their words, in the order of its pages: what
	 * the schedules and the redaction log are written from (RL-08). The caller audits the
	 * reading.
	 */
	@Transactional(readOnly = true)
	public List<RedactionMark> log(String caseRef, DocumentId original) {
		return this.opened.standing(this.cases.findById(caseRef).orElseThrow(CaseNotFound::new), original);
	}

	/** The redacted copies that were made here from marks, of all records of a case. */
	@Transactional(readOnly = true)
	public Set<DocumentId> madeHere(String caseRef) {
		return this.records.ofCase(caseRef)
			.values()
			.stream()
			.map(MarkedRecord::copy)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
	}

	/** User names of those who set, changed or removed marks in a case (RL-05). */
	@Transactional(readOnly = true)
	public Set<String> whoMarked(String caseRef) {
		Set<String> people = new TreeSet<>(this.marks.setBy(caseRef));
		people.addAll(this.marks.changedBy(caseRef));
		this.records.ofCase(caseRef)
			.values()
			.stream()
			.filter((record) -> record.copiedBy() != null)
			.map(MarkedRecord::copiedBy)
			.forEach(people::add);
		return people;
	}

}
