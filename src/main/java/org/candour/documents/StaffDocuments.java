package org.candour.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

import org.candour.cases.CaseAccess;
import org.candour.cases.CaseNotFound;
import org.candour.cases.CasePermissions;
import org.candour.cases.RuleBroken;
import org.candour.staff.Action;
import org.candour.staff.Person;
import org.candour.staff.Role;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files of a case, for staff: each by role, and a searcher only what the searcher's
 * own services found. All methods throw {@link CaseNotFound} for a case that does not
 * exist for the person, and {@link RuleBroken} if the role does not allow it.
 */
@Component
public class StaffDocuments {

	private final Documents documents;

	private final CaseAccess access;

	private final CasePermissions permissions;

	private final ObjectProvider<PortableCopies> portable;

	StaffDocuments(Documents documents, CaseAccess access, CasePermissions permissions,
			ObjectProvider<PortableCopies> portable) {
		this.documents = documents;
		this.access = access;
		this.permissions = permissions;
		this.portable = portable;
	}

	/** The files the person may see; the caller audits the reading of the case. */
	public List<DocumentInfo> list(String caseRef, Person person) {
		require(caseRef, person, Action.SEE_ITEMS);
		return this.documents.ofCase(caseRef).stream().filter((document) -> shows(document, person)).toList();
	}

	/**
	 * Checks before a file is received that the person may add one at all; which ones is
	 * asked when it is here.
	 */
	public void requireMayAdd(String caseRef, Person person) {
		this.access.require(caseRef, person);
		if (!this.permissions.allows(person, Action.UPLOAD_SEARCH_RESULT, caseRef)
				&& !this.permissions.allows(person, Action.REDACT, caseRef)) {
			throw new RuleBroken("ROLE", "Your role does not allow this.");
		}
	}

	/**
	 * Adds what a service found.
	 * @param service code of the service, one of the person's; may be null if the person
	 * has just one
	 */
	@Transactional(rollbackFor = IOException.class)
	public DocumentId addFound(String caseRef, String service, String fileName, InputStream content, Person person)
			throws IOException {
		require(caseRef, person, Action.UPLOAD_SEARCH_RESULT);
		return this.documents.add(NewDocument.found(caseRef, fileName, ownService(service, person), person.username()),
				content);
	}

	/**
	 * Adds a copy in a machine-readable format, made by whoever prepares the answer to a
	 * request for one (Art 20).
	 */
	@Transactional(rollbackFor = IOException.class)
	public DocumentId addExport(String caseRef, String fileName, InputStream content, Person person)
			throws IOException {
		require(caseRef, person, Action.REDACT);
		if (this.portable.stream().noneMatch((copies) -> copies.takes(caseRef))) {
			throw new RuleBroken("ROLE", "What a search found is added by the services that found it.");
		}
		return this.documents.add(NewDocument.found(caseRef, fileName, null, person.username()), content);
	}

	/** Adds a redacted copy of another file. */
	@Transactional(rollbackFor = IOException.class)
	public DocumentId addRedacted(String caseRef, DocumentId original, String fileName, InputStream content,
			Person person) throws IOException {
		require(caseRef, person, Action.REDACT);
		return this.documents.add(NewDocument.redacted(caseRef, fileName, original, person.username()), content);
	}

	/** What is known of a file before it is opened, such as its name and type. */
	public DocumentInfo find(String caseRef, DocumentId id, Person person) {
		require(caseRef, person, Action.SEE_ITEMS);
		DocumentInfo document = this.documents.find(caseRef, id);
		if (!shows(document, person)) {
			throw new DocumentNotFound();
		}
		return document;
	}

	/**
	 * A file about to be opened.
	 * @throws FileQuarantined if it stays closed
	 */
	public DocumentInfo findOpen(String caseRef, DocumentId id, Person person) {
		DocumentInfo document = find(caseRef, id, person);
		if (document.quarantined()) {
			throw new FileQuarantined(document.scan());
		}
		return document;
	}

	/** Writes the content of a file; audited. */
	public void read(String caseRef, DocumentId id, OutputStream to, Person person) throws IOException {
		this.documents.read(caseRef, find(caseRef, id, person).id(), to);
	}

	/** Says whether a file is released; nobody says so of a file they may not see. */
	@Transactional
	public void mark(String caseRef, DocumentId id, ReleaseMark mark, Person person) {
		require(caseRef, person, Action.REDACT);
		this.documents.mark(caseRef, find(caseRef, id, person).id(), mark);
	}

	/** Whether the person may see files of every service, not of the own ones alone. */
	public boolean seesEveryService(String caseRef, Person person) {
		return this.permissions.allows(person.without(Role.SERVICE_SEARCHER), Action.SEE_ITEMS, caseRef);
	}

	/** Takes back what was said of a file. */
	@Transactional
	public void unmark(String caseRef, DocumentId id, Person person) {
		require(caseRef, person, Action.REDACT);
		this.documents.unmark(caseRef, find(caseRef, id, person).id());
	}

	/** Takes back a redacted copy, so that its record has none. */
	@Transactional
	public void withdraw(String caseRef, DocumentId redaction, Person person) {
		require(caseRef, person, Action.REDACT);
		this.documents.withdraw(caseRef, find(caseRef, redaction, person).id());
	}

	private static String ownService(String service, Person person) {
		if (service == null && person.services().size() == 1) {
			return person.services().iterator().next();
		}
		if (service == null) {
			throw new RuleBroken("SERVICE", person.services().isEmpty() ? "Your account belongs to no service."
					: "Say which of your services found the file.");
		}
		if (!person.services().contains(service)) {
			throw new RuleBroken("ROLE", "You can add files for your own services only.");
		}
		return service;
	}

	private void require(String caseRef, Person person, Action action) {
		this.access.require(caseRef, person);
		if (!this.permissions.allows(person, action, caseRef)) {
			throw new RuleBroken("ROLE", "Your role does not allow this.");
		}
	}

	/** A searcher without another role sees nothing of other services. */
	private boolean shows(DocumentInfo document, Person person) {
		return seesEveryService(document.caseRef(), person)
				|| (document.service() != null && person.services().contains(document.service()));
	}

}
