package org.candour.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseFiles;
import org.candour.cases.CaseKind;
import org.candour.cases.CaseNotFound;
import org.candour.cases.RuleBroken;
import org.candour.vault.Sealed;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Documents in the database, sealed under their case's key. */
@Component
class SealedDocuments implements Documents {

	private final DocumentRecords records;

	private final Intake intake;

	private final Freezes freezes;

	private final Quarantine quarantine;

	private final Findings findings;

	private final ObjectProvider<PortableCopies> portable;

	private final CaseFiles cases;

	private final DocumentTexts texts;

	private final AuditTrail audit;

	private final Clock clock;

	private final DocumentsProperties properties;

	private final TransactionOperations transactions;

	SealedDocuments(DocumentRecords records, Intake intake, Freezes freezes, Quarantine quarantine, Findings findings,
			ObjectProvider<PortableCopies> portable, CaseFiles cases, DocumentTexts texts, AuditTrail audit,
			Clock clock, DocumentsProperties properties, TransactionOperations transactions) {
		this.records = records;
		this.intake = intake;
		this.freezes = freezes;
		this.quarantine = quarantine;
		this.findings = findings;
		this.portable = portable;
		this.cases = cases;
		this.texts = texts;
		this.audit = audit;
		this.clock = clock;
		this.properties = properties;
		this.transactions = transactions;
	}

	@Override
	@Transactional(rollbackFor = IOException.class)
	public DocumentId add(NewDocument document, InputStream content) throws IOException {
		mustTake(document);
		DocumentRecord original = originalOf(document);
		DocumentId id = DocumentId.random();
		StoredFile file = this.intake.take(document, id, takesData(document), content);
		if (original != null) {
			RedactionRules.copy(file.type(), this.records
				.existsByCaseRefAndSha256AndSupersededAtIsNullAndIdNot(document.caseRef(), file.sha256(), id.value()));
			takePlace(original);
		}
		Sealed name = this.texts.seal(document.caseRef(), DocumentRecord.nameField(id),
				FileNames.clean(document.fileName(), file.type()));
		this.records.save(new DocumentRecord(id, document, file, name, this.clock.instant()));
		this.audit.record(AuditAction.DOCUMENT_ADDED, document.caseRef(), Map.of("document", id.toString(), "origin",
				document.origin().name(), "type", file.type().name(), "sha256", file.sha256()));
		return id;
	}

	@Override
	@Transactional(readOnly = true)
	public List<DocumentInfo> ofCase(String caseRef) {
		return this.records.findByCaseRefOrderByPlace(caseRef, Limit.of(this.properties.maxListed()))
			.stream()
			.map(this.texts::info)
			.toList();
	}

	@Override
	@Transactional(readOnly = true)
	public DocumentInfo find(String caseRef, DocumentId id) {
		return this.texts.info(require(caseRef, id));
	}

	@Override
	public void read(String caseRef, DocumentId id, OutputStream to) throws IOException {
		// audited first and committed: nobody reads and leaves no trace by hanging up
		this.transactions.executeWithoutResult((status) -> {
			this.quarantine.pass(require(caseRef, id));
			this.audit.record(AuditAction.DOCUMENT_READ, caseRef, Map.of("document", id.toString()));
		});
		try (InputStream content = this.intake.open(caseRef, id)) {
			content.transferTo(to);
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	@Override
	public InputStream open(String caseRef, DocumentId id) {
		this.quarantine.pass(require(caseRef, id));
		return this.intake.open(caseRef, id);
	}

	@Override
	@Transactional
	public void mark(String caseRef, DocumentId id, ReleaseMark mark) {
		this.freezes.refuseIfFrozen(caseRef);
		DocumentRecord document = require(caseRef, id);
		CaseKind kind = this.cases.findById(caseRef).orElseThrow(CaseNotFound::new).kind();
		if (mark.release() == Release.INCLUDE && kind != CaseKind.RIGHTS) {
			ReleaseRules.noWord(document, this.records.standing(caseRef));
		}
		ReleaseRules.check(kind, document.type(), document.origin(), standing(id).isPresent(), mark);
		switch (mark.release()) {
			case INCLUDE -> {
				passAsReleased(document);
				document.include();
			}
			case REDACT -> document.redact();
			case EXCLUDE -> document.exclude(mark.code(),
					this.texts.seal(caseRef, DocumentRecord.reasonField(id), mark.reason().strip()));
		}
		this.records.save(document);
		this.audit.record(AuditAction.DOCUMENT_MARKED, caseRef, Map.of("document", id.toString(), "release",
				mark.release().name(), "code", (mark.code() != null) ? mark.code() : ""));
	}

	@Override
	@Transactional
	public void unmark(String caseRef, DocumentId id) {
		this.freezes.refuseIfFrozen(caseRef);
		DocumentRecord document = require(caseRef, id);
		document.unmark();
		this.records.save(document);
		this.audit.record(AuditAction.DOCUMENT_MARKED, caseRef, Map.of("document", id.toString(), "release", "NONE"));
	}

	@Override
	@Transactional
	public void withdraw(String caseRef, DocumentId redaction) {
		this.freezes.refuseIfFrozen(caseRef);
		DocumentRecord document = require(caseRef, redaction);
		if (document.origin() != Origin.REDACTION || document.superseded()) {
			throw new RuleBroken(RedactionRules.RULE, "Only a redacted copy that stands can be withdrawn.");
		}
		supersede(document);
		this.audit.record(AuditAction.DOCUMENT_MARKED, caseRef,
				Map.of("document", redaction.toString(), "redaction", "WITHDRAWN"));
	}

	@Override
	@Transactional(readOnly = true)
	public List<DocumentInfo> records(String caseRef) {
		return this.records.standing(caseRef).stream().map(this.texts::info).toList();
	}

	@Override
	@Transactional(readOnly = true)
	public void requireOpen(String caseRef, Collection<DocumentId> ids) {
		this.records.findByCaseRefAndIdIn(caseRef, ids.stream().map(DocumentId::value).toList())
			.forEach(this::passAsReleased);
	}

	private void passAsReleased(DocumentRecord document) {
		this.quarantine.pass(document);
		this.findings.pass(document, this.intake.scanned(document));
	}

	@Override
	@Transactional(readOnly = true)
	public void lock(String caseRef) {
		this.freezes.lock(caseRef);
	}

	@Override
	@Transactional
	public void requireChangeable(String caseRef) {
		this.freezes.refuseIfFrozen(caseRef);
	}

	@Override
	@Transactional
	public void freeze(String caseRef) {
		this.freezes.freeze(caseRef, this.clock.instant());
	}

	@Override
	@Transactional
	public void thaw(String caseRef) {
		if (this.freezes.thaw(caseRef)) {
			this.audit.record(AuditAction.DOCUMENT_MARKED, caseRef, Map.of("answer", "TO_BE_PUT_TOGETHER_AGAIN"));
		}
	}

	@Override
	@Transactional(readOnly = true)
	public List<String> casesWithIdentityPapers() {
		return this.records.casesWith(Origin.IDENTITY);
	}

	@Override
	@Transactional
	public void deleteIdentityPapers(String caseRef) {
		int deleted = this.records.deleteByCaseRefAndOrigin(caseRef, Origin.IDENTITY);
		this.audit.record(AuditAction.DOCUMENT_DELETED, caseRef,
				Map.of("origin", Origin.IDENTITY.name(), "count", Integer.toString(deleted)));
	}

	private void mustTake(NewDocument document) {
		CaseFile file = this.cases.findById(document.caseRef()).orElseThrow(CaseNotFound::new);
		if (document.origin() == Origin.COUNCIL) {
			return;
		}
		if (file.closed()) {
			throw new RuleBroken("CASE-CLOSED", "The case is closed.");
		}
		int most = this.properties.maxPerCase();
		if (this.records.countByCaseRefAndOriginNotIn(document.caseRef(), Origin.OWN) >= most) {
			throw new RuleBroken("FILE-COUNT", "A case holds at most %d files.".formatted(most));
		}
	}

	/**
	 * Data for machines comes in where a portable copy is asked for, from staff alone.
	 */
	private boolean takesData(NewDocument document) {
		return (document.origin() == Origin.SEARCH || document.origin() == Origin.RELEASE_COPY)
				&& this.portable.stream().anyMatch((copies) -> copies.takes(document.caseRef()));
	}

	/** The original of a redaction, or null if it is none. */
	private DocumentRecord originalOf(NewDocument document) {
		RedactionRules.named(document.origin(), document.redactionOf());
		if (document.redactionOf() == null) {
			return null;
		}
		this.freezes.refuseIfFrozen(document.caseRef());
		DocumentRecord original = require(document.caseRef(), document.redactionOf());
		RedactionRules.of(original);
		return original;
	}

	/** A new redacted copy takes the place of the former, and of the original. */
	private void takePlace(DocumentRecord original) {
		standing(original.id()).ifPresent(this::supersede);
		original.redacted();
		this.records.save(original);
	}

	private void supersede(DocumentRecord redaction) {
		redaction.supersede(this.clock.instant());
		// before the next one stands: the database lets one stand at a time
		this.records.saveAndFlush(redaction);
	}

	private Optional<DocumentRecord> standing(DocumentId original) {
		return this.records.findByRedactionOfAndSupersededAtIsNull(original.value());
	}

	private DocumentRecord require(String caseRef, DocumentId id) {
		return this.records.findByIdAndCaseRef(id.value(), caseRef).orElseThrow(DocumentNotFound::new);
	}

}
