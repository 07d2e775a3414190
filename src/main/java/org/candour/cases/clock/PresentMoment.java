package org.candour.cases.clock;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;

/** Now; or, for the thread that does work as of an earlier moment, that moment. */
final class PresentMoment {

	private final Clock time;

	private final ThreadLocal<Instant> earlier = new ThreadLocal<>();

	PresentMoment(Clock time) {
		this.time = time;
	}

	Instant instant() {
		Instant moment = this.earlier.get();
		return (moment != null) ? moment : this.time.instant();
	}

	<T> T asOf(Instant moment, Supplier<T> work) {
		Instant before = this.earlier.get();
		this.earlier.set(moment);
		try {
			return work.get();
		}
		finally {
			this.earlier.set(before);
		}
	}

}
