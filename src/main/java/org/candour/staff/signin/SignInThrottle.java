package org.candour.staff.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

/**
 * Slows down guessing. An attempt counts before the password is looked at, so that many
 * at once do not slip through; a right password takes it back. Whoever has used up the
 * attempts waits until a quarter of an hour has passed since the last one that was let
 * through. Kept in the memory of one application, bounded.
 */
@Component
class SignInThrottle {

	/** Wrong passwords for one account. */
	static final int PER_ACCOUNT = 5;

	/** Higher, because a whole council may sit behind one address. */
	static final int PER_ADDRESS = 50;

	static final Duration WINDOW = Duration.ofMinutes(15);

	private static final int MOST_REMEMBERED = 20_000;

	private final Map<String, Attempts> remembered = new LinkedHashMap<>() {
		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Attempts> eldest) {
			return size() > MOST_REMEMBERED;
		}
	};

	private final Clock clock;

	SignInThrottle(Clock clock) {
		this.clock = clock;
	}

	/** Counts an attempt, if there is one left for both the account and the address. */
	synchronized boolean admit(String account, String address) {
		if (count(accountKey(account)) >= PER_ACCOUNT || count(addressKey(address)) >= PER_ADDRESS) {
			return false;
		}
		remember(accountKey(account), count(accountKey(account)) + 1);
		remember(addressKey(address), count(addressKey(address)) + 1);
		return true;
	}

	synchronized void succeeded(String account, String address) {
		this.remembered.remove(accountKey(account));
		remember(addressKey(address), Math.max(0, count(addressKey(address)) - 1));
	}

	private int count(String key) {
		Attempts attempts = this.remembered.get(key);
		boolean fresh = attempts != null && attempts.last().plus(WINDOW).isAfter(this.clock.instant());
		return fresh ? attempts.count() : 0;
	}

	private void remember(String key, int count) {
		// removed first, so that what was used last is forgotten last
		this.remembered.remove(key);
		this.remembered.put(key, new Attempts(count, this.clock.instant()));
	}

	private static String accountKey(String account) {
		return "account:" + account;
	}

	private static String addressKey(String address) {
		return "address:" + address;
	}

	private record Attempts(int count, Instant last) {
	}

}
