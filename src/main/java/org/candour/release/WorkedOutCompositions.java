package org.candour.release;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.documents.DocumentId;
import org.candour.documents.Documents;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compositions worked out from the items of a case, and kept once they are frozen. */
@Component
class WorkedOutCompositions implements Compositions {

	private final FoundRecords found;

	private final FrozenCompositions frozen;

	private final ReleaseCopies copies;

	private final Documents documents;

	private final AuditTrail audit;

	private final Clock clock;

	WorkedOutCompositions(FoundRecords found, FrozenCompositions frozen, ReleaseCopies copies, Documents documents,
			AuditTrail audit, Clock clock) {
		this.found = found;
		this.frozen = frozen;
		this.copies = copies;
		this.documents = documents;
		this.audit = audit;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public Composition of(String caseRef) {
		this.documents.lock(caseRef);
		return this.frozen.find(caseRef).orElseGet(() -> workedOut(caseRef));
	}

	@Override
	@Transactional(readOnly = true)
	public Account account(String caseRef) {
		Account account = account(caseRef, this.found.of(caseRef));
		return this.frozen.find(caseRef)
			.map((left) -> new Account(account.files(), left.counts(), List.of(), left))
			.orElse(account);
	}

	@Override
	@Transactional
	public Composition freeze(String caseRef) {
		return freeze(caseRef, false);
	}

	@Override
	@Transactional
	public Composition freezeNothing(String caseRef) {
		return freeze(caseRef, true);
	}

	private Composition freeze(String caseRef, boolean nothing) {
		// whoever changes a mark or a redacted copy finishes first, and nobody after
		this.documents.freeze(caseRef);
		return this.frozen.find(caseRef).orElseGet(() -> {
			Composition composition = nothing ? Composition.nothing(caseRef) : workedOut(caseRef);
			this.frozen.add(composition, this.clock.instant());
			return composition;
		});
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Composition> frozen(String caseRef) {
		return this.frozen.find(caseRef);
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Composition> frozen(String caseRef, String sha256) {
		return this.frozen.find(caseRef, sha256);
	}

	@Override
	@Transactional
	public void thaw(String caseRef) {
		this.documents.thaw(caseRef);
		if (this.frozen.end(caseRef, this.clock.instant())) {
			this.audit.record(AuditAction.DOCUMENT_MARKED, caseRef, Map.of("answer", "TO_BE_PUT_TOGETHER_AGAIN"));
		}
	}

	@Override
	@Transactional(readOnly = true)
	public void requireOpen(String caseRef) {
		List<DocumentId> leaving = this.frozen.find(caseRef)
			.stream()
			.flatMap((all) -> all.parts().stream())
			.map(Part::document)
			.toList();
		this.documents.requireOpen(caseRef, leaving);
		// what is found in a record later on keeps the new file back as well
		this.documents.requireOpen(caseRef, this.copies.sources(caseRef, leaving));
	}

	private Composition workedOut(String caseRef) {
		Account account = account(caseRef, this.found.of(caseRef));
		account.requireClear();
		return account.composition();
	}

	private static Account account(String caseRef, Optional<CaseRecords> records) {
		List<FoundFile> files = records.map(CaseRecords::files).orElse(List.of());
		Counts counts = Counts.of(files.stream().map(FoundFile::fate).toList());
		List<Obstacle> obstacles = records.map(ReleaseObstacles::in).orElse(List.of());
		List<Part> parts = obstacles.isEmpty() ? records.map(CaseRecords::parts).orElse(List.of()) : List.of();
		return new Account(files, counts, obstacles,
				obstacles.isEmpty() ? new Composition(caseRef, parts, counts) : null);
	}

}
