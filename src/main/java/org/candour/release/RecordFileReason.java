package org.candour.release;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseAccess;
import org.candour.cases.CaseNotFound;
import org.candour.cases.CasePermissions;
import org.candour.cases.RuleBroken;
import org.candour.documents.DocumentId;
import org.candour.documents.DocumentNotFound;
import org.candour.documents.Documents;
import org.candour.staff.Action;
import org.candour.staff.Person;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records why a record found belongs to no item of its case (RL-03). */
@Component
public class RecordFileReason {

	private static final String RULE = "RL-03";

	private static final int LONGEST = 4000;

	private final FoundRecords found;

	private final FileReasons reasons;

	private final Documents documents;

	private final CaseAccess access;

	private final CasePermissions permissions;

	private final AuditTrail audit;

	private final Clock clock;

	RecordFileReason(FoundRecords found, FileReasons reasons, Documents documents, CaseAccess access,
			CasePermissions permissions, AuditTrail audit, Clock clock) {
		this.found = found;
		this.reasons = reasons;
		this.documents = documents;
		this.access = access;
		this.permissions = permissions;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Records a reason, in place of a former one.
	 * @param duplicateOf the record that it is the same as; only with
	 * {@link Fate#DUPLICATE}
	 * @param note why, in words; sealed
	 * @throws CaseNotFound if the case does not exist for the person
	 * @throws DocumentNotFound if one of the two is no record found in this case
	 * @throws RuleBroken if the role does not allow it, the record belongs to an item, or
	 * the answer has been put together
	 */
	@Transactional
	public void record(String caseRef, DocumentId document, Fate fate, DocumentId duplicateOf, String note,
			Person person) {
		require(caseRef, person);
		String words = words(note);
		if (fate == null || !fate.recorded()) {
			throw new RuleBroken(RULE, "Choose duplicate, out of scope or not personal data.");
		}
		if ((fate == Fate.DUPLICATE) != (duplicateOf != null)) {
			throw new RuleBroken(RULE, "Name the record that it is a duplicate of, and only for a duplicate.");
		}
		this.documents.requireChangeable(caseRef);
		List<FoundFile> files = this.found.of(caseRef).map(CaseRecords::files).orElse(List.of());
		FoundFile file = find(files, document);
		if (file.item() != null) {
			throw new RuleBroken(RULE, "File %d belongs to item %d: take it out of the item, or its mark back, first."
				.formatted(file.number(), file.item()));
		}
		if (duplicateOf != null) {
			duplicate(files, file, find(files, duplicateOf));
		}
		this.reasons.record(caseRef,
				new FileReason(document, fate, duplicateOf, words, person.username(), this.clock.instant()));
		this.audit.record(AuditAction.DOCUMENT_MARKED, caseRef,
				Map.of("document", document.toString(), "reason", fate.name()));
	}

	/** Takes a reason back. */
	@Transactional
	public void remove(String caseRef, DocumentId document, Person person) {
		require(caseRef, person);
		this.documents.requireChangeable(caseRef);
		this.reasons.remove(caseRef, document);
		this.audit.record(AuditAction.DOCUMENT_MARKED, caseRef,
				Map.of("document", document.toString(), "reason", "NONE"));
	}

	/** The one that others are duplicates of has a fate of its own. */
	private static void duplicate(List<FoundFile> files, FoundFile file, FoundFile same) {
		boolean others = files.stream().anyMatch((other) -> Objects.equals(other.duplicateOf(), file.number()));
		if (file.equals(same) || same.fate() == Fate.DUPLICATE || others) {
			throw new RuleBroken(RULE,
					"A duplicate is one of a record that is no duplicate itself: choose that one for each of them.");
		}
	}

	private static FoundFile find(List<FoundFile> files, DocumentId document) {
		return files.stream()
			.filter((file) -> file.document().id().equals(document))
			.findFirst()
			.orElseThrow(DocumentNotFound::new);
	}

	private static String words(String note) {
		if (note == null || note.isBlank() || note.length() > LONGEST) {
			throw new RuleBroken(RULE, "Write down why, in at most 4,000 characters.");
		}
		return note.strip();
	}

	private void require(String caseRef, Person person) {
		this.access.require(caseRef, person);
		if (!this.permissions.allows(person, Action.REDACT, caseRef)) {
			throw new RuleBroken("ROLE", "Your role does not allow this.");
		}
	}

}
