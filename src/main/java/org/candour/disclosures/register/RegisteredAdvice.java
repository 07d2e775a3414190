package org.candour.disclosures.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The last advice of the data protection officer before an answer.
 *
 * @param given code of the advice
 * @param followed whether the answer is as advised
 */
@Embeddable
public record RegisteredAdvice(@Column(name = "advice") String given,
		@Column(name = "advice_followed") Boolean followed) {
}
