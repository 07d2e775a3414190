package org.candour.engine.operations;

import java.util.List;

/**
 * What came of bringing instances to the newest version.
 *
 * @param moved how many are there now
 * @param stayed those that stay where they are, each with the reason
 * @param last id of the last instance that was looked at, or null if it was the last of
 * all
 */
record Migrated(int moved, List<Stayed> stayed, String last) {

	/** An instance that stays on its version. */
	record Stayed(String caseRef, String why) {
	}

}
