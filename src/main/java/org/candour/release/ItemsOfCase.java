package org.candour.release;

import java.util.Optional;

/**
 * Port to each kind of case whose answers hold records: what its items give. Where nobody
 * speaks for a case, nothing leaves.
 */
public interface ItemsOfCase {

	/** The items as they stand; empty if the case is of another kind. */
	Optional<CaseItems> of(String caseRef);

}
