package org.candour.engine.operations;

import java.time.Instant;

/**
 * A piece of the engine's own work that failed and is not tried again by itself.
 *
 * @param id of the job
 * @param instance id of the process instance, or null for the engine's upkeep
 * @param caseRef reference of the case, or null
 * @param process name of the model
 * @param step name of the step
 * @param code kind of the failure
 * @param cause the same in words
 * @param since when it last failed for good, in UTC; null if unknown
 */
record FailedJob(String id, String instance, String caseRef, String process, String step, String code, String cause,
		Instant since) {
}
