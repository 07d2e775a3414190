package org.candour.web;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;

/**
 * So many times in a while for each sender, counted on this server alone. A burst may use
 * up the whole allowance at once; after that it fills up evenly.
 */
public final class RateLimits {

	private static final int MOST_SENDERS = 10_000;

	private final int times;

	private final Duration within;

	private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
			return size() > MOST_SENDERS;
		}

	});

	public RateLimits(int times, Duration within) {
		this.times = times;
		this.within = within;
	}

	/**
	 * Takes one time from a sender's allowance.
	 * @return 0 if there was one left, else the seconds after which to try again
	 */
	public long take(String sender) {
		ConsumptionProbe probe = this.buckets.computeIfAbsent(sender, (key) -> bucket())
			.tryConsumeAndReturnRemaining(1);
		return probe.isConsumed() ? 0 : TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
	}

	private Bucket bucket() {
		return Bucket.builder()
			.addLimit((limit) -> limit.capacity(this.times).refillGreedy(this.times, this.within))
			.build();
	}

}
