package org.candour.letters;

import java.time.LocalDate;
import java.util.List;

/**
 * What a letter to a body or a subject needs to know of a disclosure.
 *
 * @param caseRef the council's reference, the only thing by which the letter names the
 * case
 * @param outcome code of the outcome, such as {@code DISCLOSED_PART}
 * @param decidedOn day of the decision in London, or null while there is none
 * @param reasons why something or everything is not disclosed
 * @param purposes in words; the released data may be used for nothing else
 * @param conditions set for this case beside those of the template; while an order or
 * notice is being looked at again, what was asked of whom
 * @param accuracy how far the data can be relied on, in words (DT10), or null
 * @param missing what the request lacks, in words; or what is defective about an order or
 * notice
 * @param completeBy last day to complete it; for a notice that is too short, the first
 * day it could ask for; or null
 */
public record AnswerFacts(String caseRef, Recipient recipient, Power power, String outcome, LocalDate decidedOn,
		List<Reason> reasons, List<String> purposes, List<String> conditions, String accuracy, List<String> missing,
		LocalDate completeBy) {

	public AnswerFacts {
		reasons = List.copyOf(reasons);
		purposes = List.copyOf(purposes);
		conditions = List.copyOf(conditions);
		missing = List.copyOf(missing);
	}

	/**
	 * Who asked.
	 *
	 * @param body name of the body
	 * @param officer name and rank, or null
	 * @param reference the body's own reference, or null
	 */
	public record Recipient(String body, String officer, String reference) {
	}

	/**
	 * The gateway relied on, as the law data has it: what the requester calls mandatory
	 * is not mandatory by that.
	 */
	public record Power(String code, String name, String citation, boolean mandatory) {
	}

	/**
	 * A reason for not disclosing.
	 *
	 * @param code such as {@code DR-06}
	 * @param whatWouldChange what would lead to another answer, or null if nothing would
	 */
	public record Reason(String code, String meaning, String whatWouldChange) {
	}

	/** Whether everything that was asked for is disclosed. */
	public boolean full() {
		return "DISCLOSED_FULL".equals(this.outcome);
	}

	/** Whether there is nothing to disclose because nothing is held. */
	public boolean notHeld() {
		return "NOT_HELD".equals(this.outcome);
	}

	/** Whether an order or notice fell when it was looked at again. */
	public boolean fell() {
		return "CHALLENGED".equals(this.outcome);
	}

	/** Whether an order or notice is not obeyed, because it fell or is defective. */
	public boolean notObeyed() {
		return fell() || this.power.mandatory() && "REFUSED".equals(this.outcome) && !this.missing.isEmpty();
	}

}
