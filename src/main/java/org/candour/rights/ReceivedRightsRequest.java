package org.candour.rights;

import java.util.List;

/**
 * A request that is on file.
 *
 * @param caseRefs references of the cases, one for each right in the order asked
 * @param portalSecret opens the status page together with a reference; shown once, kept
 * nowhere
 */
public record ReceivedRightsRequest(List<String> caseRefs, String portalSecret) {

	/** The first case. */
	public String caseRef() {
		return this.caseRefs.get(0);
	}

}
