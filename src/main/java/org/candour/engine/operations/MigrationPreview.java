package org.candour.engine.operations;

import java.util.List;

/**
 * What bringing instances to the newest version of their model would do.
 *
 * @param version from which
 * @param steps where instances stand now
 */
record MigrationPreview(OldVersion version, List<Step> steps) {

	/** Whether every step that waits has its place in the newest version. */
	boolean clear() {
		return this.steps.stream().allMatch(Step::goesOn);
	}

	/**
	 * A step at which instances stand.
	 *
	 * @param instances how many, in the open
	 * @param goesOn whether the newest version has the same step
	 */
	record Step(String step, int instances, boolean goesOn) {
	}

}
