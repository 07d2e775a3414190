package org.candour.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;

/** Days in Europe/London. */
final class London {

	private static final ZoneId ZONE = ZoneId.of("Europe/London");

	private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

	private London() {
	}

	static LocalDate day(Instant moment) {
		return moment.atZone(ZONE).toLocalDate();
	}

	/** The end of a day, as the engine takes it. */
	static Date endOf(LocalDate day) {
		return Date.from(day.atTime(END_OF_DAY).atZone(ZONE).toInstant());
	}

}
