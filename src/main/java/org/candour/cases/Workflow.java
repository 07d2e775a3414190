package org.candour.cases;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The port to the engine that moves cases along. It joins the caller's transaction. */
public interface Workflow {

	/** Those of these ids that have a model, so that a case can be started in it. */
	Set<String> served(Collection<String> processes);

	/**
	 * Starts a lifecycle.
	 * @param process id of the process model
	 * @param wall the wall's id, whose members alone shall see the tasks, or null
	 * @param facts codes, numbers, booleans and dates; never personal data
	 */
	void start(String process, String caseRef, String wall, Map<String, Object> facts);

	/**
	 * Tells the case's process that something happened.
	 * @return false if no step was waiting for it
	 * @throws org.springframework.dao.OptimisticLockingFailureException if the case's
	 * processes moved on at the same moment
	 */
	boolean tell(String caseRef, String message, Map<String, Object> facts);

	/**
	 * Moves everything that runs and ran for a case behind a wall, or into the open.
	 * Steps taken by people outside are given back.
	 * @param wall the wall's id, or null for none
	 * @param inside user names; all the others lose the steps they took. Null where
	 * everybody keeps theirs
	 * @throws org.springframework.dao.OptimisticLockingFailureException if the case's
	 * processes moved on at the same moment
	 */
	void wall(String caseRef, String wall, Set<String> inside);

	/** Changes facts that the case's running processes already know. */
	void change(String caseRef, Map<String, Object> facts);

	/**
	 * Leaves one lifecycle of the case and begins another. What else runs for the case,
	 * such as a question to the data protection officer, goes on.
	 * @param process id of the process model to begin
	 * @param left id of the one to leave
	 */
	void goOnIn(String process, String left, String caseRef, String wall, Map<String, Object> facts);

	/** Lets timers and due dates follow the clock after it was stopped or restarted. */
	void moveTimers(String caseRef);

	/**
	 * Lets timers and due dates follow the clock after bank holidays changed: periods of
	 * single steps are counted again from the moment each step was begun.
	 */
	void followCalendar(String caseRef);

	/**
	 * Lets due dates of open steps follow the case after its answer went out, or where
	 * they were reckoned otherwise. Their own days stay as they were.
	 */
	void followLastDay(String caseRef);

	List<OpenTask> openTasks(String caseRef);

	Optional<OpenTask> task(String taskId);

}
