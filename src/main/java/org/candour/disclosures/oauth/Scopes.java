package org.candour.disclosures.oauth;

import java.util.Set;

/** What a token may allow. */
final class Scopes {

	static final String READ = "disclosures.read";

	static final String WRITE = "disclosures.write";

	static final String RIGHTS_READ = "rights.read";

	static final String RIGHTS_WRITE = "rights.write";

	/** What clients of outside bodies may be allowed. */
	static final Set<String> OF_BODIES = Set.of(READ, WRITE);

	/** What the council's own web forms may be allowed. */
	static final Set<String> OF_THE_COUNCIL = Set.of(RIGHTS_READ, RIGHTS_WRITE);

	private Scopes() {
	}

}
