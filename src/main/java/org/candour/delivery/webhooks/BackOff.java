package org.candour.delivery.webhooks;

import java.time.Duration;
import java.util.List;

/** How long to wait after each try: eight tries within 32 hours. */
final class BackOff {

	private static final List<Duration> WAITS = List.of(Duration.ofSeconds(5), Duration.ofMinutes(5),
			Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(5), Duration.ofHours(10),
			Duration.ofHours(14));

	static final int TRIES = WAITS.size() + 1;

	/** For how long one try may hold an event before others think that it was lost. */
	private static final Duration HELD = Duration.ofMinutes(2);

	private BackOff() {
	}

	/** How long nobody else takes an event that is being tried. */
	static Duration held() {
		return HELD;
	}

	/**
	 * The wait after so many tries.
	 * @param tries 1 to one less than {@link #TRIES}
	 */
	static Duration after(int tries) {
		return WAITS.get(tries - 1);
	}

}
