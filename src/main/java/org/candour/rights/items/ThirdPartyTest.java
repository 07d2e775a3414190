package org.candour.rights.items;

/**
 * The test for information about somebody else (Sch 2 paras 16-17): for each person in
 * each item.
 *
 * @param identifiable whether the person can be recognised from this and what the
 * requester probably knows
 * @param professional whether the person is a health, social work or education worker
 * acting in that role
 * @param seriousHarm whether naming that worker would cause serious harm
 * @param redactable whether the item can be released without the person
 * @param consents whether the person consents
 * @param reasonable whether releasing without consent is reasonable, all weighed
 */
public record ThirdPartyTest(boolean identifiable, boolean professional, boolean seriousHarm, boolean redactable,
		boolean consents, boolean reasonable) {

	/**
	 * What follows. Workers in their role come before redaction: para 17 deems their
	 * release reasonable, so that para 16 takes nothing away.
	 */
	public Result result() {
		if (!this.identifiable || this.professional && !this.seriousHarm) {
			return Result.RELEASE;
		}
		if (this.redactable) {
			return Result.REDACT_NAME;
		}
		boolean released = !this.seriousHarm && (this.consents || this.reasonable);
		return released ? Result.RELEASE : Result.WITHHOLD_ITEM;
	}

	/** What the test leads to. */
	public enum Result {

		RELEASE, REDACT_NAME, WITHHOLD_ITEM

	}

}
