package org.candour.cases.steps;

import java.time.Instant;
import java.util.Map;

/**
 * A step that a person completed, opened.
 *
 * @param person user name of who did it
 * @param at when, in UTC
 */
public record DoneStep(String step, String person, Instant at, Map<String, Object> codes,
		Map<String, String> texts) implements StepContent {
}
