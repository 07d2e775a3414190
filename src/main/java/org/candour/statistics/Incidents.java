package org.candour.statistics;

import java.util.List;

/** Port to whoever moves the cases along: steps that failed and wait for help. */
public interface Incidents {

	/**
	 * Failed steps by process and step, at most 200 kinds, without those of walled cases
	 * that do not exist for the person.
	 * @param username of whoever looks
	 */
	List<Stuck> of(String username);

	/**
	 * Cases that wait at one failed step.
	 *
	 * @param process what it is called, as in the model
	 * @param step what it is called, as in the model
	 */
	record Stuck(String process, String step, long cases) {
	}

}
