package org.candour.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.candour.staff.Team;

/**
 * What figures are made from.
 *
 * @param today the day in London, by which what is open is old or overdue
 * @param minute of the day in London
 */
record View(Scope scope, Period period, Counts counts, LocalDate today, int minute) {

	/** The kinds of cases that the teams looked at work on. */
	List<String> kinds() {
		return Stream.of(Team.values()).filter(this.scope.teams()::contains).flatMap(View::kinds).toList();
	}

	private static Stream<String> kinds(Team team) {
		return switch (team) {
			case RIGHTS -> Stream.of("RIGHTS");
			case DISCLOSURES -> Stream.of("DISCLOSURE");
			case COMPLAINTS -> Stream.of("COMPLAINT", "REVIEW", "REGULATOR", "BREACH");
		};
	}

	/** Marks of the period. */
	Drill drill(Measure measure) {
		return Drill.all(measure, this.period.from(), this.period.to());
	}

	/** Whether something is past its time, which is a day and a minute of it. */
	boolean past(Count count) {
		return count.start().isBefore(this.today) || count.start().isEqual(this.today) && count.value() < this.minute;
	}

}
