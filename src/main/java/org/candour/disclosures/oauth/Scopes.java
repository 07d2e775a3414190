package org.candour.disclosures.oauth;

/** What a token may allow. */
final class Scopes {

	static final String READ = "disclosures.read";

	static final String WRITE = "disclosures.write";

	private Scopes() {
	}

}
