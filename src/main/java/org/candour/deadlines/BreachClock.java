package org.candour.deadlines;

import java.time.Duration;
import java.time.Instant;

/**
 * When a personal data breach is to be reported: 72 clock hours from awareness, weekends
 * and holidays included; hours never roll (UK GDPR Art 33(1); DPA 2018 s.67(1); DL-10).
 */
public final class BreachClock {

	private static final Duration PERIOD = Duration.ofHours(72);

	private BreachClock() {
	}

	public static Instant reportBy(Instant aware) {
		return aware.plus(PERIOD);
	}

}
