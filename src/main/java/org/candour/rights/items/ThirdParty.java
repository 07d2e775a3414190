package org.candour.rights.items;

import java.util.UUID;

/**
 * Somebody else in an item, and how the test for that person went.
 *
 * @param who the person, by name or role
 * @param weighing what was weighed, in words
 */
public record ThirdParty(UUID id, String who, ThirdPartyTest test, String weighing) {

	public ThirdPartyTest.Result result() {
		return this.test.result();
	}

}
