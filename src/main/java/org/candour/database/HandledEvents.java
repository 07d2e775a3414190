package org.candour.database;

import java.time.Duration;

import org.springframework.modulith.events.CompletedEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets events between modules a week after they were handled. */
@Component
class HandledEvents {

	static final Duration KEPT = Duration.ofDays(7);

	private final CompletedEventPublications publications;

	HandledEvents(CompletedEventPublications publications) {
		this.publications = publications;
	}

	@Scheduled(cron = "0 11 3 * * *")
	void forget() {
		this.publications.deletePublicationsOlderThan(KEPT);
	}

}
