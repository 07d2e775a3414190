package org.candour.statistics;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

import org.candour.audit.AuditAction;
import org.candour.audit.CaseRecorded;
import org.candour.database.Backlog;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Puts down that a case changed, within the transaction and once for each transaction and
 * case, so that its figures follow. What changes a case is on the trail; reading one
 * changes nothing.
 */
@Component
class ChangedCases {

	private static final Set<AuditAction> READING = EnumSet.of(AuditAction.CASE_READ, AuditAction.CASE_SEARCHED,
			AuditAction.CASE_NOT_FOUND_WALL, AuditAction.ACCESS_DENIED, AuditAction.DOCUMENT_READ,
			AuditAction.STEP_REFUSED, AuditAction.TASK_CLAIMED, AuditAction.MAIL_SENT, AuditAction.CODE_SENT,
			AuditAction.GLASS_ASKED, AuditAction.GLASS_BROKEN, AuditAction.GLASS_MENDED, AuditAction.SAMPLE_TAKEN,
			AuditAction.RECORD_SEARCHED, AuditAction.PAGES_OPENED);

	private final Backlog backlog;

	ChangedCases(Backlog figuresBacklog) {
		this.backlog = figuresBacklog;
	}

	@EventListener
	void on(CaseRecorded recorded) {
		if (!READING.contains(recorded.action()) && toldHere().add(recorded.caseRef())) {
			this.backlog.add(recorded.caseRef());
		}
	}

	private static Set<String> toldHere() {
		return TransactionSynchronizationManager.getSynchronizations()
			.stream()
			.filter(Told.class::isInstance)
			.map(Told.class::cast)
			.findFirst()
			.orElseGet(ChangedCases::begin).cases;
	}

	private static Told begin() {
		Told told = new Told();
		TransactionSynchronizationManager.registerSynchronization(told);
		return told;
	}

	/** The cases put down in one transaction; goes with it. */
	private static final class Told implements TransactionSynchronization {

		private final Set<String> cases = new HashSet<>();

	}

}
