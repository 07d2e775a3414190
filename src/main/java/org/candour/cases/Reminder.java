package org.candour.cases;

import java.util.Locale;

import org.candour.audit.AuditAction;

/**
 * Somebody should be reminded of a case. Holds no more than codes, so that it may wait in
 * the outbox.
 *
 * @param service code of the service whose search is late, otherwise null
 */
public record Reminder(String caseRef, Kind kind, String service) {

	/** Of what. */
	public enum Kind {

		/** Three quarters of the time for the answer have gone. */
		ANSWER_DUE(AuditAction.CLOCK_CHANGED),
		/** The date for the answer is missed (ESC-13). */
		ANSWER_OVERDUE(AuditAction.CLOCK_CHANGED),
		/** A service has not said what it found. */
		SEARCH_DUE(AuditAction.CLOCK_CHANGED),
		/** The data protection officer's advice is late. */
		ADVICE_DUE(AuditAction.DPO_ASKED);

		private final AuditAction action;

		Kind(AuditAction action) {
			this.action = action;
		}

		AuditAction action() {
			return this.action;
		}

		/** The kind as it stands in the trail, such as {@code answer-due}. */
		public String code() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
