package org.candour.cases.clock;

import java.time.Instant;

/** Port to whoever delivers: until when a case's answer can be collected. */
public interface CollectionExpiry {

	/**
	 * The moment from which the answer can no longer be collected; if nothing has been
	 * released yet, the moment it would be if it were released now.
	 */
	Instant of(String caseRef);

}
