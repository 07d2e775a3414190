package org.candour.cases.clock;

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

		/** A good part of the time for the answer has gone (DL-14). */
		ANSWER_DUE(AuditAction.REMINDED),
		/** The date for the answer is missed (ESC-13). */
		ANSWER_OVERDUE(AuditAction.REMINDED),
		/** Nobody has acknowledged a complaint in time (ESC-13). */
		ACKNOWLEDGEMENT_OVERDUE(AuditAction.REMINDED),
		/** The 72 hours for the report of a breach are over (ESC-13). */
		REPORT_OVERDUE(AuditAction.REMINDED),
		/** Nobody has said yet whether a request is one for the council. */
		TRIAGE_DUE(AuditAction.REMINDED),
		/** The health professional has not given an opinion (DL-11). */
		HEALTH_OPINION_DUE(AuditAction.REMINDED),
		/** The data is not marked as restricted yet (Art 18). */
		RESTRICTION_DUE(AuditAction.REMINDED),
		/** A service has not said what it found. */
		SEARCH_DUE(AuditAction.REMINDED),
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
