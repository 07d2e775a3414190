package org.candour.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

import org.candour.cases.CaseAccess;
import org.candour.cases.RuleBroken;
import org.candour.desk.CaseView.DocumentLine;
import org.candour.documents.DocumentId;
import org.candour.documents.DocumentInfo;
import org.candour.documents.DocumentNotFound;
import org.candour.documents.Documents;
import org.candour.documents.NewDocument;
import org.candour.documents.ReleaseMark;
import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;
import org.candour.staff.Role;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff may do with the documents of a case. A searcher sees only what the own
 * service added.
 */
@Component
class DocumentDesk {

	private final CaseAccess access;

	private final Permissions permissions;

	private final Documents documents;

	DocumentDesk(CaseAccess access, Permissions permissions, Documents documents) {
		this.access = access;
		this.permissions = permissions;
		this.documents = documents;
	}

	List<DocumentLine> visible(String caseRef, Person person) {
		return this.documents.ofCase(caseRef)
			.stream()
			.filter((document) -> mayRead(document, person))
			.map(DocumentDesk::line)
			.toList();
	}

	/** Adds what a search found, or a redacted copy of it. */
	@Transactional
	public DocumentId add(String caseRef, Person person, String fileName, String redactionOf, InputStream content)
			throws IOException {
		this.access.require(caseRef, person);
		if (redactionOf != null) {
			demand(person, Action.REDACT, "Your role does not allow redacted copies.");
			return this.documents
				.add(NewDocument.redacted(caseRef, fileName, DocumentId.of(redactionOf), person.username()), content);
		}
		demand(person, Action.UPLOAD_SEARCH_RESULT, "Only the service that searched adds what it found.");
		String service = person.services()
			.stream()
			.sorted()
			.findFirst()
			.orElseThrow(() -> new RuleBroken("SERVICE", "Your account belongs to no service."));
		return this.documents.add(NewDocument.found(caseRef, fileName, service, person.username()), content);
	}

	/** A document this person may read. */
	DocumentInfo require(String caseRef, String id, Person person) {
		this.access.require(caseRef, person);
		DocumentInfo document = this.documents.find(caseRef, DocumentId.of(id));
		if (!this.permissions.allows(person, Action.SEE_ITEMS) || !mayRead(document, person)) {
			throw new DocumentNotFound();
		}
		return document;
	}

	void read(DocumentInfo document, OutputStream to) throws IOException {
		this.documents.read(document.caseRef(), document.id(), to);
	}

	/** Says whether a document is released. */
	@Transactional
	public void mark(String caseRef, String id, ReleaseMark mark, Person person) {
		require(caseRef, id, person);
		demand(person, Action.REDACT, "Your role does not allow choosing what is released.");
		this.documents.mark(caseRef, DocumentId.of(id), mark);
	}

	private void demand(Person person, Action action, String otherwise) {
		if (!this.permissions.allows(person, action)) {
			throw new RuleBroken("ROLE", otherwise);
		}
	}

	private static boolean mayRead(DocumentInfo document, Person person) {
		boolean onlySearches = person.roles().stream().allMatch((role) -> role == Role.SERVICE_SEARCHER);
		return !onlySearches || document.service() != null && person.services().contains(document.service());
	}

	private static DocumentLine line(DocumentInfo document) {
		ReleaseMark mark = document.mark();
		return new DocumentLine(document.id().toString(), document.fileName(), document.type().name(), document.size(),
				document.origin().name(), document.service(), document.addedAt(), document.uploader(),
				(document.redactionOf() != null) ? document.redactionOf().toString() : null,
				(mark != null) ? mark.release().name() : null, (mark != null) ? mark.code() : null,
				(mark != null) ? mark.reason() : null, document.sha256());
	}

}
