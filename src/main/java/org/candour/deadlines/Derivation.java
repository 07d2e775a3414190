package org.candour.deadlines;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects how a date was arrived at. */
class Derivation {

	private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

	private final List<Step> steps = new ArrayList<>();

	/** Adds a step; {@code %s} in the text is the date in words. */
	LocalDate step(String rule, String text, LocalDate date) {
		this.steps.add(new Step(this.steps.size() + 1, rule, text.formatted(inWords(date)), date));
		return date;
	}

	/** Rolls a date to a working day and says so, once and last (DL-4). */
	LocalDate roll(String what, LocalDate date, WorkingDays calendar) {
		LocalDate rolled = calendar.roll(date);
		if (!rolled.equals(date)) {
			step("DL-4", "%s falls on %s, which is no working day (calendar %s), and moves to %%s.".formatted(what,
					inWords(date), calendar.version()), rolled);
		}
		return rolled;
	}

	List<Step> steps() {
		return List.copyOf(this.steps);
	}

	static String inWords(LocalDate date) {
		return IN_WORDS.format(date);
	}

}
