package org.candour.redaction;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.candour.cases.CaseAccess;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseNotFound;
import org.candour.cases.CasePermissions;
import org.candour.cases.RuleBroken;
import org.candour.cases.steps.StepHistory;
import org.candour.documents.DocumentId;
import org.candour.documents.DocumentInfo;
import org.candour.documents.DocumentNotFound;
import org.candour.documents.Documents;
import org.candour.documents.FileQuarantined;
import org.candour.documents.Origin;
import org.candour.documents.StaffDocuments;
import org.candour.staff.Action;
import org.candour.staff.Person;
import org.candour.staff.Segregation;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * The one place that decides who looks at the records of a case under review, and who
 * marks them. Whoever sees the files of every service may look; who searches for one
 * service works from the Case tab.
 */
@Component
class RecordAccess {

	private static final Set<Origin> FOUND = EnumSet.of(Origin.SEARCH);

	private static final Set<Origin> SHOWN = EnumSet.of(Origin.SEARCH, Origin.REDACTION);

	private final CaseAccess access;

	private final CasePermissions permissions;

	private final StaffDocuments documents;

	private final Documents files;

	private final StepHistory steps;

	RecordAccess(CaseAccess access, CasePermissions permissions, StaffDocuments documents, Documents files,
			StepHistory steps) {
		this.access = access;
		this.permissions = permissions;
		this.documents = documents;
		this.files = files;
		this.steps = steps;
	}

	/**
	 * The case, if the person may look at its records.
	 * @throws CaseNotFound the same for a walled case and for one that never was
	 * @throws AccessDeniedException if the role does not allow it
	 */
	CaseFile look(String caseRef, Person person) {
		CaseFile file = this.access.require(caseRef, person);
		if (!this.documents.seesEveryService(caseRef, person)) {
			throw new AccessDeniedException("Not for this role.");
		}
		return file;
	}

	/** Whether the person may mark, as far as the role goes. */
	boolean marks(CaseFile file, Person person) {
		return !file.closed() && this.permissions.allows(person, Action.REDACT, file.reference());
	}

	/**
	 * The case, if the person may change the marks of its records.
	 * @throws AccessDeniedException if the role does not allow it
	 * @throws RuleBroken if the case is closed, the answer has been put together, or the
	 * person decided it (SD1)
	 */
	CaseFile mark(String caseRef, Person person) {
		CaseFile file = look(caseRef, person);
		if (!this.permissions.allows(person, Action.REDACT, caseRef)) {
			throw new AccessDeniedException("Not for this role.");
		}
		if (file.closed()) {
			throw new RuleBroken("CASE-CLOSED", "The case is closed.");
		}
		Segregation.breach(person, Action.REDACT, decisions(caseRef, person), false).ifPresent((rule) -> {
			throw new RuleBroken(rule, Segregation.sentence(rule));
		});
		this.files.requireChangeable(caseRef);
		return file;
	}

	/**
	 * A record that was found, whatever can be shown of it.
	 * @throws DocumentNotFound if it is no found record of this case
	 */
	DocumentInfo found(String caseRef, DocumentId id, Person person) {
		return of(this.documents.find(caseRef, id, person), FOUND);
	}

	/**
	 * A found record that may be opened.
	 * @throws FileQuarantined if it stays closed
	 */
	DocumentInfo open(String caseRef, DocumentId id, Person person) {
		return of(this.documents.findOpen(caseRef, id, person), FOUND);
	}

	/** A found record or a redacted copy of one that may be opened. */
	DocumentInfo openOrCopy(String caseRef, DocumentId id, Person person) {
		return of(this.documents.findOpen(caseRef, id, person), SHOWN);
	}

	/** The files of the case, oldest first. */
	List<DocumentInfo> files(String caseRef, Person person) {
		return this.documents.list(caseRef, person);
	}

	private static DocumentInfo of(DocumentInfo document, Set<Origin> origins) {
		if (!origins.contains(document.origin())) {
			throw new DocumentNotFound();
		}
		return document;
	}

	private Set<Action> decisions(String caseRef, Person person) {
		return Stream.of(Action.APPROVE, Action.DECIDE_COMPELLED)
			.filter((action) -> this.steps.who(caseRef, action).contains(person.username()))
			.collect(Collectors.toSet());
	}

}
