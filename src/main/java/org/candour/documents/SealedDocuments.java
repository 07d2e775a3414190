package org.candour.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseFiles;
import org.candour.cases.CaseNotFound;
import org.candour.cases.RuleBroken;
import org.candour.vault.Sealed;
import org.candour.vault.Vault;

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

	private final CaseFiles cases;

	private final Vault vault;

	private final AuditTrail audit;

	private final Clock clock;

	private final DocumentsProperties properties;

	private final TransactionOperations transactions;

	SealedDocuments(DocumentRecords records, Intake intake, Freezes freezes, Quarantine quarantine, Findings findings,
			CaseFiles cases, Vault vault, AuditTrail audit, Clock clock, DocumentsProperties properties,
			TransactionOperations transactions) {
		this.records = records;
		this.intake = intake;
		this.freezes = freezes;
		this.quarantine = quarantine;
		this.findings = findings;
		this.cases = cases;
		this.vault = vault;
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
		StoredFile file = this.intake.take(document, id, content);
		Sealed name = seal(document.caseRef(), DocumentRecord.nameField(id),
				FileNames.clean(document.fileName(), file.type()));
		this.records.save(new DocumentRecord(id, document, file, name, this.clock.instant()));
		if (original != null) {
			original.unmark();
			this.records.save(original);
		}
		this.audit.record(AuditAction.DOCUMENT_ADDED, document.caseRef(), Map.of("document", id.toString(), "origin",
				document.origin().name(), "type", file.type().name(), "sha256", file.sha256()));
		return id;
	}

	@Override
	@Transactional(readOnly = true)
	public List<DocumentInfo> ofCase(String caseRef) {
		return this.records.findByCaseRefOrderByAddedAtAscIdAsc(caseRef, Limit.of(this.properties.maxListed()))
			.stream()
			.map(this::info)
			.toList();
	}

	@Override
	@Transactional(readOnly = true)
	public DocumentInfo find(String caseRef, DocumentId id) {
		return info(require(caseRef, id));
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
		ReleaseRules.check(document.type(), document.origin(), this.records.existsByRedactionOf(id.value()), mark);
		if (mark.release() == Release.INCLUDE) {
			passAsReleased(document);
			document.include();
		}
		else {
			document.exclude(mark.code(), seal(caseRef, DocumentRecord.reasonField(id), mark.reason().strip()));
		}
		this.records.save(document);
		this.audit.record(AuditAction.DOCUMENT_MARKED, caseRef, Map.of("document", id.toString(), "release",
				mark.release().name(), "code", (mark.code() != null) ? mark.code() : ""));
	}

	@Override
	@Transactional(readOnly = true)
	public Manifest manifest(String caseRef) {
		List<ManifestItem> items = new ArrayList<>();
		for (DocumentRecord document : this.records.findByCaseRefAndReleaseOrderByAddedAtAscIdAsc(caseRef,
				Release.INCLUDE)) {
			int number = items.size() + 1;
			items.add(new ManifestItem(number, document.id(),
					"item-%02d.%s".formatted(number, document.type().extension()), document.type(), document.service(),
					document.size(), document.sha256(), document.crc32()));
		}
		return new Manifest(items);
	}

	@Override
	@Transactional(readOnly = true)
	public void requireOpen(String caseRef) {
		this.records.findByCaseRefAndReleaseOrderByAddedAtAscIdAsc(caseRef, Release.INCLUDE)
			.forEach(this::passAsReleased);
	}

	private void passAsReleased(DocumentRecord document) {
		this.quarantine.pass(document);
		this.findings.pass(document, this.intake.scanned(document));
	}

	@Override
	@Transactional
	public Manifest freeze(String caseRef) {
		requireOpen(caseRef);
		this.freezes.freeze(caseRef, this.clock.instant());
		return manifest(caseRef);
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
		if (this.records.countByCaseRefAndOriginNot(document.caseRef(), Origin.COUNCIL) >= most) {
			throw new RuleBroken("FILE-COUNT", "A case holds at most %d files.".formatted(most));
		}
	}

	/** The original of a redaction, or null if it is none. */
	private DocumentRecord originalOf(NewDocument document) {
		if ((document.origin() == Origin.REDACTION) != (document.redactionOf() != null)) {
			throw new RuleBroken("REDACTION-OF",
					"A redacted copy, and nothing else, names the document it was made from.");
		}
		if (document.redactionOf() == null) {
			return null;
		}
		this.freezes.refuseIfFrozen(document.caseRef());
		return require(document.caseRef(), document.redactionOf());
	}

	private DocumentRecord require(String caseRef, DocumentId id) {
		return this.records.findByIdAndCaseRef(id.value(), caseRef).orElseThrow(DocumentNotFound::new);
	}

	private DocumentInfo info(DocumentRecord document) {
		String caseRef = document.caseRef();
		String name = open(caseRef, DocumentRecord.nameField(document.id()), document.fileName());
		return new DocumentInfo(document.id(), caseRef, name, document.type(), document.size(), document.sha256(),
				document.crc32(), document.origin(), document.service(), document.uploader(), document.addedAt(),
				document.redactionOf(), document.scan(), this.quarantine.holds(document),
				(document.findings() != null) ? document.findings() : Set.of(), markOf(document));
	}

	private ReleaseMark markOf(DocumentRecord document) {
		if (document.release() == null) {
			return null;
		}
		String reason = (document.releaseReason() != null)
				? open(document.caseRef(), DocumentRecord.reasonField(document.id()), document.releaseReason()) : null;
		return new ReleaseMark(document.release(), document.releaseCode(), reason);
	}

	private Sealed seal(String caseRef, String field, String text) {
		return this.vault.seal(caseRef, field, text.getBytes(StandardCharsets.UTF_8));
	}

	private String open(String caseRef, String field, Sealed sealed) {
		return new String(this.vault.open(caseRef, field, sealed), StandardCharsets.UTF_8);
	}

}
