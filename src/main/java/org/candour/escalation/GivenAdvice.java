package org.candour.escalation;

import java.time.Instant;
import java.util.List;

/**
 * A question to the officer, and the advice if there is one yet.
 *
 * @param triggers escalation codes
 * @param mandatory whether the case had to wait
 * @param advice null while it is awaited
 */
public record GivenAdvice(List<String> triggers, boolean mandatory, Instant askedAt, Advice advice, String adviser,
		Instant advisedAt, String text) {

	public boolean given() {
		return this.advice != null;
	}

}
