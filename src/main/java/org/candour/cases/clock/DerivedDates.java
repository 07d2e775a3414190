package org.candour.cases.clock;

import java.util.Optional;
import java.util.stream.Stream;

import org.candour.cases.clock.DueDates.DueDate;

/** How the dates of one kind of case follow, where its own module keeps them. */
public interface DerivedDates {

	/** The dates of a case; none if it is of another kind. */
	Stream<DueDate> of(String caseRef);

	/**
	 * What has to be done next by the law or a letter, which leads the days of single
	 * steps; empty if the case is of another kind.
	 */
	Optional<Duty> duty(String caseRef);

}
