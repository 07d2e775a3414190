package org.candour.engine.sample;

import java.util.List;
import java.util.Map;

/**
 * What one invented person enters in one step.
 *
 * @param document whether the person adds a file beforehand
 * @param release whether the person releases the files found
 * @param items records that were found, which the person writes down beforehand
 */
record SampleStep(String step, String person, boolean document, boolean release, List<Map<String, Object>> items,
		Map<String, Object> form) {

	SampleStep {
		items = (items != null) ? List.copyOf(items) : List.of();
	}

	/** The same step with other entries. */
	SampleStep with(Map<String, Object> entries) {
		return new SampleStep(this.step, this.person, this.document, this.release, this.items, entries);
	}

}
