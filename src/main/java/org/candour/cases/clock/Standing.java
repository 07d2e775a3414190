package org.candour.cases.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * How an answer stands to its last day, in the same words wherever it is shown, and as a
 * degree that a colour goes with.
 *
 * @param degree from late to far off
 * @param words with the day and its year
 * @param provisional whether an answer is awaited that will move the day
 */
public record Standing(Degree degree, String words, boolean provisional) {

	private static final int SOON = 3;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	/** The answer of a case that is not answered yet, to its last moment. */
	public static Standing ofAnswer(Instant due, Instant now, boolean provisional) {
		return of("Answer", due, now, provisional);
	}

	/** A step, to a day of its own. */
	public static Standing ofStep(Instant due, Instant now) {
		return of("Step", due, now, false);
	}

	private static Standing of(String what, Instant due, Instant now, boolean provisional) {
		LocalDate day = LocalDate.ofInstant(due, ServiceDeadline.LONDON);
		long days = LocalDate.ofInstant(now, ServiceDeadline.LONDON).until(day, ChronoUnit.DAYS);
		String so = provisional ? "; provisional, an answer is awaited" : "";
		if (due.isBefore(now)) {
			String late = (days == 0) ? "earlier today" : days(-days) + " late";
			return new Standing(Degree.OVERDUE, "%s was due %s, %s%s".formatted(what, DAY.format(day), late, so),
					provisional);
		}
		if (days == 0) {
			return new Standing(Degree.TODAY, "%s due today, %s%s".formatted(what, DAY.format(day), so), provisional);
		}
		return new Standing((days <= SOON) ? Degree.SOON : Degree.LATER,
				"%s due %s, in %s%s".formatted(what, DAY.format(day), days(days), so), provisional);
	}

	private static String days(long days) {
		return (days == 1) ? "1 day" : days + " days";
	}

	/** From late to far off. */
	public enum Degree {

		OVERDUE, TODAY, SOON, LATER

	}

}
