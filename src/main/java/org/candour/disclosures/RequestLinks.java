package org.candour.disclosures;

import java.net.URI;

/** Where a body reads its request: an address of the interface, as clients reach it. */
@FunctionalInterface
public interface RequestLinks {

	URI of(String caseRef);

}
