package org.candour.redaction;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseFile;
import org.candour.cases.RuleBroken;
import org.candour.documents.DocumentId;
import org.candour.documents.DocumentNotFound;
import org.candour.staff.Person;
import org.candour.vault.SealedJson;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The marks on the records of a case. Words and reasons are sealed; every change is on
 * the trail by codes and ids. Two people who mark at once keep each other's marks.
 */
@Component
public class Marks {

	/** Marks of one record, also those that were removed. */
	static final int MOST = 5000;

	private static final int LONGEST_REASON = 2000;

	private final MarkRecords records;

	private final MarkedRecords marked;

	private final MarkCodes codes;

	private final MarkedPassages passages;

	private final OwnData ownData;

	private final RecordAccess access;

	private final SealedJson sealed;

	private final AuditTrail audit;

	private final Clock clock;

	Marks(MarkRecords records, MarkedRecords marked, MarkCodes codes, MarkedPassages passages, OwnData ownData,
			RecordAccess access, SealedJson sealed, AuditTrail audit, Clock clock) {
		this.records = records;
		this.marked = marked;
		this.codes = codes;
		this.passages = passages;
		this.ownData = ownData;
		this.access = access;
		this.sealed = sealed;
		this.audit = audit;
		this.clock = clock;
	}

	/** The codes that may be chosen in a case. */
	public List<MarkCode> codes(String caseRef, Person person) {
		return this.codes.of(this.access.look(caseRef, person));
	}

	/**
	 * The marks of a record in the order of its pages, also those that were removed; the
	 * reading of the record is audited by the caller.
	 */
	@Transactional(readOnly = true)
	public List<RedactionMark> of(String caseRef, DocumentId document, Person person) {
		CaseFile file = this.access.look(caseRef, person);
		this.access.found(caseRef, document, person);
		return opened(file, document);
	}

	/**
	 * Marks passages under one code and for one reason.
	 * @return the new marks
	 * @throws RuleBroken naming the rule: no code or none of the case's (RL-08), no
	 * reason, a page that is not there, a record that cannot be shown (RL-10)
	 */
	@Transactional
	public List<RedactionMark> set(String caseRef, List<Passage> wanted, String code, String reason, Person person) {
		CaseFile file = this.access.mark(caseRef, person);
		this.codes.require(file, code);
		String because = reason(reason);
		List<MarkedPassages.Read> read = this.passages.read(caseRef, wanted, person);
		// two people who mark in several records wait for each other in one order
		read.stream()
			.collect(Collectors.groupingBy((one) -> one.passage().document(),
					() -> new TreeMap<>(Comparator.comparing(DocumentId::value)), Collectors.counting()))
			.forEach((document, more) -> roomFor(caseRef, document, more));
		Predicate<String> own = this.ownData.of(file);
		Instant now = this.clock.instant();
		List<RedactionMark> added = new ArrayList<>();
		for (MarkedPassages.Read one : read) {
			Passage passage = one.passage();
			MarkRecord mark = new MarkRecord(UUID.randomUUID(), caseRef, passage.document(), passage.page());
			MarkContent content = new MarkContent(passage.boxes(), one.words(), because);
			mark.set(code, this.sealed.seal(caseRef, mark.field(), content), person.username(), now);
			this.records.save(mark);
			audit(AuditAction.PASSAGE_MARKED, mark);
			added.add(mark.opened(content, own.test(content.words())));
		}
		return added;
	}

	/**
	 * Puts a mark under another code or gives it another reason.
	 * @throws OptimisticLockingFailureException if somebody changed it meanwhile
	 */
	@Transactional
	public void change(String caseRef, MarkVersion read, String code, String reason, Person person) {
		CaseFile file = this.access.mark(caseRef, person);
		this.codes.require(file, code);
		String because = reason(reason);
		change(AuditAction.MARK_CHANGED, caseRef, List.of(read), (mark, now) -> {
			MarkContent content = open(mark).because(because);
			mark.change(code, this.sealed.seal(caseRef, mark.field(), content), person.username(), now);
		});
	}

	/**
	 * Takes marks back; they stay on record.
	 * @throws OptimisticLockingFailureException if somebody changed one meanwhile
	 */
	@Transactional
	public void remove(String caseRef, List<MarkVersion> read, Person person) {
		this.access.mark(caseRef, person);
		change(AuditAction.MARK_REMOVED, caseRef, read, (mark, now) -> mark.remove(person.username(), now));
	}

	/**
	 * Puts marks back that were removed.
	 * @throws OptimisticLockingFailureException if somebody changed one meanwhile
	 */
	@Transactional
	public void restore(String caseRef, List<MarkVersion> read, Person person) {
		this.access.mark(caseRef, person);
		change(AuditAction.MARK_RESTORED, caseRef, read, (mark, now) -> mark.restore(person.username(), now));
	}

	/**
	 * The marks that stand on a record; whether the person may know is checked before.
	 */
	List<RedactionMark> standing(CaseFile file, DocumentId document) {
		return opened(file, document).stream().filter(RedactionMark::stands).toList();
	}

	private List<RedactionMark> opened(CaseFile file, DocumentId document) {
		Predicate<String> own = this.ownData.of(file);
		return this.records
			.findByDocumentAndCaseRefOrderByPageAscSetAtAscIdAsc(document.value(), file.reference(), Limit.of(MOST))
			.stream()
			.map((mark) -> {
				MarkContent content = open(mark);
				return mark.opened(content, own.test(content.words()));
			})
			.toList();
	}

	private void change(AuditAction action, String caseRef, List<MarkVersion> read,
			BiConsumer<MarkRecord, Instant> change) {
		if (read == null || read.isEmpty() || read.size() > MarkedPassages.MOST) {
			throw new RuleBroken("MARKS", "Between 1 and 1,000 marks are changed at a time.");
		}
		List<MarkRecord> changing = asRead(caseRef, read);
		changing.stream()
			.map(MarkRecord::document)
			.distinct()
			.sorted(Comparator.comparing(DocumentId::value))
			.forEach((document) -> this.marked.change(caseRef, document));
		Instant now = this.clock.instant();
		changing.forEach((mark) -> {
			change.accept(mark, now);
			this.records.save(mark);
			audit(action, mark);
		});
	}

	private List<MarkRecord> asRead(String caseRef, List<MarkVersion> read) {
		Map<UUID, Long> versions = read.stream()
			.collect(Collectors.toMap(MarkVersion::id, MarkVersion::version, (first, second) -> first));
		List<MarkRecord> found = this.records.findByCaseRefAndIdIn(caseRef, versions.keySet());
		if (found.size() < versions.size()) {
			throw new DocumentNotFound();
		}
		if (found.stream().anyMatch((mark) -> mark.version() != versions.get(mark.id()))) {
			throw new OptimisticLockingFailureException("A mark was changed meanwhile.");
		}
		return found;
	}

	private void roomFor(String caseRef, DocumentId document, long more) {
		this.marked.change(caseRef, document);
		if (this.records.countByDocument(document.value()) + more > MOST) {
			throw new RuleBroken("MARKS", "A record holds at most 5,000 marks: mark whole pages instead.");
		}
	}

	private MarkContent open(MarkRecord mark) {
		return this.sealed.open(mark.caseRef(), mark.field(), mark.content(), MarkContent.class);
	}

	private void audit(AuditAction action, MarkRecord mark) {
		this.audit.record(action, mark.caseRef(), Map.of("mark", mark.id().toString(), "document",
				mark.document().toString(), "page", Integer.toString(mark.page()), "code", mark.code()));
	}

	private static String reason(String reason) {
		if (reason == null || reason.isBlank()) {
			throw new RuleBroken("RL-08", "Say in words why the passage is withheld.");
		}
		if (reason.length() > LONGEST_REASON) {
			throw new RuleBroken("RL-08", "The reason has at most 2,000 characters.");
		}
		return reason.strip();
	}

}
