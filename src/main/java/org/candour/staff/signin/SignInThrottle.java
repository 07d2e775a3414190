package org.candour.staff.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

/**
 * Slows down guessing: after five failures for a name or an address within a quarter of
 * an hour, that name or address waits until the quarter is over. Memory is bounded.
 */
@Component
class SignInThrottle {

	private static final int FAILURES_ALLOWED = 5;

	private static final Duration WINDOW = Duration.ofMinutes(15);

	private static final int MOST_REMEMBERED = 10_000;

	private final Map<String, Failures> remembered = new LinkedHashMap<>() {
		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
			return size() > MOST_REMEMBERED;
		}
	};

	private final Clock clock;

	SignInThrottle(Clock clock) {
		this.clock = clock;
	}

	synchronized boolean mustWait(String key) {
		Failures failures = this.remembered.get(key);
		return failures != null && failures.count() >= FAILURES_ALLOWED && fresh(failures);
	}

	synchronized void failed(String key) {
		Failures before = this.remembered.get(key);
		int count = (before != null && fresh(before)) ? before.count() + 1 : 1;
		this.remembered.remove(key);
		this.remembered.put(key, new Failures(count, this.clock.instant()));
	}

	synchronized void succeeded(String key) {
		this.remembered.remove(key);
	}

	private boolean fresh(Failures failures) {
		return failures.last().plus(WINDOW).isAfter(this.clock.instant());
	}

	private record Failures(int count, Instant last) {
	}

}
