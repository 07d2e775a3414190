package org.candour.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;

/** What the models call on their way to the second human step, answered at once. */
public final class StillPorts {

	private StillPorts() {
	}

	static Map<Object, Object> beans() {
		return Map.of("clock", new Clock(), "disclosures", new Disclosures(), "cases", new Cases());
	}

	private static Date in(Duration duration) {
		return Date.from(Instant.now().plus(duration));
	}

	/** Dates. */
	public static final class Clock {

		public Date workingDays(int days) {
			return in(Duration.ofDays(days));
		}

		public Date hours(int hours) {
			return in(Duration.ofHours(hours));
		}

		public Date dueDate(String caseRef) {
			return in(Duration.ofDays(5));
		}

		public Date warningAt(String caseRef) {
			return in(Duration.ofDays(4));
		}

	}

	/** Requests, all of them in order. */
	public static final class Disclosures {

		public boolean checkRequest(String caseRef) {
			return true;
		}

	}

	/** Cases, none of them urgent. */
	public static final class Cases {

		public int priority(String caseRef) {
			return 50;
		}

	}

}
