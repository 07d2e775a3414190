package org.candour.engine.sample;

import java.util.List;
import java.util.Map;

/**
 * What one invented person enters in one step.
 *
 * @param documents how many files the person adds beforehand
 * @param release whether the person releases the files found
 * @param items records that were found, which the person writes down beforehand
 */
record SampleStep(String step, String person, int documents, boolean release, List<Map<String, Object>> items,
		Map<String, Object> form) {

	SampleStep {
		items = (items != null) ? List.copyOf(items) : List.of();
	}

	/** The same step with other entries. */
	SampleStep with(Map<String, Object> entries) {
		return new SampleStep(this.step, this.person, this.documents, this.release, this.items, entries);
	}

}
