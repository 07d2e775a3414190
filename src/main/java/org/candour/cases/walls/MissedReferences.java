package org.candour.cases.walls;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

/**
 * Slows down guessing of references. Whoever asked for too many cases that are not there
 * waits until a while has passed since the last of them. Kept in the memory of one
 * application, bounded.
 */
@Component
class MissedReferences {

	/** Misses within the window: more than anybody mistypes. */
	static final int MOST = 30;

	static final Duration WINDOW = Duration.ofMinutes(10);

	private static final int MOST_REMEMBERED = 10_000;

	private final Map<String, Misses> remembered = new LinkedHashMap<>(16, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Misses> eldest) {
			return size() > MOST_REMEMBERED;
		}
	};

	private final Clock clock;

	MissedReferences(Clock clock) {
		this.clock = clock;
	}

	synchronized boolean tooMany(String username) {
		return fresh(username) >= MOST;
	}

	/**
	 * Counts a miss.
	 * @return whether it was the one too many
	 */
	synchronized boolean count(String username) {
		int times = fresh(username) + 1;
		Instant now = this.clock.instant();
		Misses before = this.remembered.get(username);
		this.remembered.put(username, new Misses(times, (times == 1) ? now : before.first(), now));
		return times == MOST;
	}

	/** Misses within one window; one that reached the limit lasts from the last miss. */
	private int fresh(String username) {
		Misses misses = this.remembered.get(username);
		if (misses == null) {
			return 0;
		}
		Instant from = (misses.times() >= MOST) ? misses.last() : misses.first();
		Instant now = this.clock.instant();
		// a clock that was set back makes nobody wait for it
		boolean recent = !from.isAfter(now) && from.plus(WINDOW).isAfter(now);
		return recent ? misses.times() : 0;
	}

	private record Misses(int times, Instant first, Instant last) {
	}

}
