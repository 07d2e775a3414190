package org.candour.deadlines;

import java.time.LocalDate;
import java.util.List;

/**
 * What a service level is reckoned from.
 *
 * @param received day of receipt, Europe/London
 * @param workingDays working days of England that the council allows itself
 * @param pauses times in which the request lay with whoever asked; at most the last is
 * open
 * @param daysToAnswer working days allowed for an answer; while one is awaited, dates
 * assume that all of them are taken
 * @param statedOn day that an order, notice or agreement sets, which nothing moves; null
 * where the working days count
 */
public record ServiceFacts(LocalDate received, int workingDays, List<Pause> pauses, int daysToAnswer,
		LocalDate statedOn) {

	public ServiceFacts {
		pauses = List.copyOf(pauses);
	}

	public ServiceFacts(LocalDate received, int workingDays, List<Pause> pauses, int daysToAnswer) {
		this(received, workingDays, pauses, daysToAnswer, null);
	}

}
