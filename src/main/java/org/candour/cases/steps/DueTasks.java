package org.candour.cases.steps;

import java.time.Instant;
import java.util.List;

import org.candour.cases.OpenTask;

/** Human steps of all cases by the moment they themselves are due. */
public interface DueTasks {

	/**
	 * Steps that wait and are due within a time, the earliest first. Whether somebody may
	 * know of their cases is the caller's to check.
	 * @param first how many to leave out
	 * @param most at most so many, up to 500
	 */
	List<OpenTask> between(Instant after, Instant before, int first, int most);

}
