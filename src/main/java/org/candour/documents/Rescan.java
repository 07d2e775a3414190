package org.candour.documents;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;

import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Shows the scanner the files that it has not seen: those that came before there was one,
 * or while it could not be reached. A few each time, those it failed with last.
 */
@Component
class Rescan {

	private static final int FILES = 25;

	private final DocumentRecords records;

	private final Intake intake;

	private final Freezes freezes;

	private final VirusScanner scanner;

	private final AuditTrail audit;

	private final TransactionOperations transactions;

	private final Clock clock;

	Rescan(DocumentRecords records, Intake intake, Freezes freezes, VirusScanner scanner, AuditTrail audit,
			TransactionOperations transactions, Clock clock) {
		this.records = records;
		this.intake = intake;
		this.freezes = freezes;
		this.scanner = scanner;
		this.audit = audit;
		this.transactions = transactions;
		this.clock = clock;
	}

	/** Has some files looked at; how many the scanner had a word on. */
	@Scheduled(cron = "45 */5 * * * *")
	int some() {
		if (!this.scanner.present()) {
			return 0;
		}
		List<UUID> waiting = this.records.waiting(Limit.of(FILES));
		int seen = 0;
		for (UUID id : waiting) {
			seen += Boolean.TRUE.equals(this.transactions.execute((status) -> one(id))) ? 1 : 0;
		}
		return seen;
	}

	private boolean one(UUID id) {
		// another instance of the application may be at it
		return this.records.lockWaiting(id).filter(this::seen).isPresent();
	}

	private boolean seen(DocumentRecord document) {
		ScanVerdict verdict = look(document);
		document.scanned(verdict, this.clock.instant());
		if (verdict == ScanVerdict.UNSCANNED) {
			this.records.save(document);
			return false;
		}
		if (verdict == ScanVerdict.INFECTED && !this.freezes.frozen(document.caseRef())) {
			document.withdrawFromAnswer();
		}
		this.records.save(document);
		this.audit.record(AuditAction.DOCUMENT_SCANNED, document.caseRef(),
				Map.of("document", document.id().toString(), "verdict", verdict.name()));
		return true;
	}

	private ScanVerdict look(DocumentRecord document) {
		try {
			return this.scanner.look(this.intake.scanned(document));
		}
		catch (IOException ex) {
			return ScanVerdict.UNSCANNED;
		}
	}

}
