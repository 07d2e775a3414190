package org.candour.engine.sample;

import java.util.Map;

/**
 * What one invented person enters in one step.
 *
 * @param document whether the person adds a file beforehand
 * @param release whether the person releases the files found
 */
record SampleStep(String step, String person, boolean document, boolean release, Map<String, Object> form) {
}
