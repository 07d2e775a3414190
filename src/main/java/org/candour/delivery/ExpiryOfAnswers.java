package org.candour.delivery;

import java.time.Clock;
import java.time.Instant;

import org.candour.cases.clock.CollectionExpiry;

import org.springframework.stereotype.Component;

/** Until when answers can be collected (N-05). */
@Component
class ExpiryOfAnswers implements CollectionExpiry {

	private final Answers answers;

	private final DeliveryProperties properties;

	private final Clock clock;

	ExpiryOfAnswers(Answers answers, DeliveryProperties properties, Clock clock) {
		this.answers = answers;
		this.properties = properties;
		this.clock = clock;
	}

	@Override
	public Instant of(String caseRef) {
		return this.answers.find(caseRef)
			.map(Answer::expiresAt)
			.orElseGet(() -> this.clock.instant().plus(this.properties.expiresAfter()));
	}

}
