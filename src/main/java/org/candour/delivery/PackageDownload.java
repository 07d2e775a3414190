package org.candour.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.documents.Documents;
import org.candour.release.Compositions;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.StreamUtils;

/**
 * Hands out packages. No database transaction is open while bytes travel to the body,
 * however slow its line.
 */
@Component
class PackageDownload implements Collections {

	private final Answers answers;

	private final AnswerPackage packing;

	private final Compositions compositions;

	private final Documents documents;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	private final TransactionOperations transactions;

	private final Clock clock;

	PackageDownload(Answers answers, AnswerPackage packing, Compositions compositions, Documents documents,
			AuditTrail audit, ApplicationEventPublisher events, TransactionOperations transactions, Clock clock) {
		this.answers = answers;
		this.packing = packing;
		this.compositions = compositions;
		this.documents = documents;
		this.audit = audit;
		this.events = events;
		this.transactions = transactions;
		this.clock = clock;
	}

	@Override
	public Optional<Answer> answer(String caseRef) {
		return this.answers.find(caseRef);
	}

	@Override
	public void open(String caseRef, OutputStream to, String collector) throws IOException {
		Answer answer = begin(caseRef, AuditAction.ANSWER_COLLECTED, Map.of("collector", collector, "stage", "BEGUN"));
		MeasuredOutput measured = new MeasuredOutput(to);
		this.packing.write(answer, measured);
		String sha256 = measured.sha256();
		if (!sha256.equals(answer.sha256())) {
			throw new IllegalStateException("The package is not the one that was released. (" + caseRef + ")");
		}
		this.transactions.executeWithoutResult((status) -> receipt(caseRef, collector, this.clock.instant(), sha256));
	}

	@Override
	public void lockedFor(String caseRef, PackagePassword password, OutputStream to, String fetchedBy)
			throws IOException {
		Answer answer = begin(caseRef, AuditAction.PACKAGE_FETCHED, Map.of("by", fetchedBy, "locked", "AES-256"));
		this.packing.write(answer, new LockedZip(StreamUtils.nonClosing(to), password.reveal().toCharArray()));
	}

	@Override
	public void handedOver(String caseRef, String handedOverBy, Instant at) {
		this.transactions.executeWithoutResult((status) -> {
			Answer answer = this.answers.find(caseRef)
				.filter((found) -> found.status() != AnswerStatus.LETTER_ONLY)
				.orElseThrow(NoPackage::new);
			receipt(caseRef, handedOverBy, at, answer.sha256());
		});
	}

	@Override
	public void letter(String caseRef, OutputStream to) throws IOException {
		Answer answer = this.answers.find(caseRef).orElseThrow(NoPackage::new);
		this.documents.read(caseRef, answer.letter(), to);
	}

	@Override
	public List<Receipt> receipts(String caseRef) {
		return this.answers.receipts(caseRef);
	}

	/** Audited before the first byte, so that breaking off leaves a trace too. */
	private Answer begin(String caseRef, AuditAction action, Map<String, String> facts) {
		return this.transactions.execute((status) -> {
			Answer answer = this.answers.find(caseRef)
				.filter((found) -> found.status() != AnswerStatus.LETTER_ONLY)
				.orElseThrow(NoPackage::new);
			if (!answer.collectable()) {
				throw new PackageExpired();
			}
			this.compositions.requireOpen(caseRef);
			this.audit.record(action, caseRef, facts);
			return answer;
		});
	}

	private void receipt(String caseRef, String collector, Instant at, String sha256) {
		this.answers.lock(caseRef);
		boolean first = this.answers.receipts(caseRef).isEmpty();
		this.answers.add(caseRef, new Receipt(collector, at, sha256));
		this.audit.record(AuditAction.ANSWER_COLLECTED, caseRef,
				Map.of("collector", collector, "stage", "COMPLETE", "sha256", sha256));
		this.events.publishEvent(new AnswerCollected(caseRef, collector, at, sha256, first));
	}

}
