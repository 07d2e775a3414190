package org.candour.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.candour.cases.writing.RequestMoved;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says once of a package that nobody fetched that it can soon no longer be fetched. */
@Component
class TellOfExpiry {

	/** How long before. */
	static final Duration BEFORE = Duration.ofDays(7);

	private final Answers answers;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	TellOfExpiry(Answers answers, ApplicationEventPublisher events, Clock clock) {
		this.answers = answers;
		this.events = events;
		this.clock = clock;
	}

	@Scheduled(cron = "0 41 * * * *")
	@Transactional
	public void run() {
		Instant now = this.clock.instant();
		this.answers.expiringUntold(now, now.plus(BEFORE))
			.forEach((caseRef) -> this.events.publishEvent(new RequestMoved(caseRef)));
	}

}
