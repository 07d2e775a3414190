package org.candour.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * When a personal data breach is to be reported: 72 clock hours from awareness, weekends
 * and holidays included; hours never roll (UK GDPR Art 33(1); DPA 2018 s.67(1); DL-10).
 */
public final class BreachClock {

	private static final String RULE = "DL-10";

	private static final Duration PERIOD = Duration.ofHours(72);

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

	private BreachClock() {
	}

	public static Instant reportBy(Instant aware) {
		return aware.plus(PERIOD);
	}

	/** How the moment follows, in words and times of Europe/London. */
	public static List<Step> derivation(Instant aware) {
		ZonedDateTime known = aware.atZone(LONDON);
		ZonedDateTime by = reportBy(aware).atZone(LONDON);
		return List.of(
				new Step(1, RULE, "The council became aware on %s.".formatted(inWords(known)), known.toLocalDate()),
				new Step(2, RULE,
						"72 hours by the clock, weekends and holidays included, end on %s.".formatted(inWords(by)),
						by.toLocalDate()));
	}

	private static String inWords(ZonedDateTime moment) {
		return Derivation.inWords(moment.toLocalDate()) + " at " + TIME.format(moment);
	}

}
