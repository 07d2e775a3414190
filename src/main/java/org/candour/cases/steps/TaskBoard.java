package org.candour.cases.steps;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.candour.staff.Person;

/**
 * The port to the human steps that wait, many at once. Lists leave out whatever the
 * person asking may not know of.
 */
public interface TaskBoard {

	/** The case and the date of some open steps; those that are over are left out. */
	List<TaskLine> lines(Collection<String> taskIds);

	/** Open steps of one kind, the oldest first. */
	List<WaitingStep> waiting(Asked asked, Person person);

	/** An open step. */
	Optional<WaitingStep> find(String taskId, Person person);

	/** Open steps that somebody has taken, the most urgent first. */
	List<WaitingStep> takenBy(String username, int most, Person person);

	/**
	 * Gives a step to somebody. Whether that person may do it is the caller's to check.
	 * @param from who has it now as the caller saw it, or null for nobody
	 * @return false if somebody else has it, or it is over
	 */
	boolean give(String taskId, String from, String to);

	/**
	 * Which open steps are wanted.
	 *
	 * @param step id of the step
	 * @param group candidate group, or null for any
	 * @param begunBefore or null for any age
	 * @param taken true for those somebody has taken, false for the others, null for all
	 * @param skipped number of rows left out at the beginning
	 * @param most number of rows
	 */
	record Asked(String step, String group, Instant begunBefore, Boolean taken, int skipped, int most) {
	}

}
