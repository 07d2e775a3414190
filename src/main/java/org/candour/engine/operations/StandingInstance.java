package org.candour.engine.operations;

import java.util.List;

/**
 * A running process instance of a case, and where it stands.
 *
 * @param id of the instance
 * @param process name of its model
 * @param version of its model
 * @param places where it stands; several where work goes on side by side
 */
record StandingInstance(String id, String process, int version, List<Place> places) {

	/**
	 * A step that is not over.
	 *
	 * @param token the engine's id of this very visit to the step
	 * @param around the engine's id of the visit to the part of the process around it
	 * @param begun whether the step has begun, or waits for its turn
	 * @param step name of the step
	 * @param within names of what is open inside it
	 * @param back where it may go back to; itself is among them
	 */
	record Place(String token, String around, boolean begun, String activity, String step, List<String> within,
			List<Target> back) {
	}

	/**
	 * A step that may be begun again.
	 *
	 * @param activity id in the model
	 * @param step name of the step
	 * @param again whether the instance stands there already
	 */
	record Target(String activity, String step, boolean again) {
	}

}
