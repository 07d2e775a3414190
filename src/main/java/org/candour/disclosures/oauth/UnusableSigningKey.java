package org.candour.disclosures.oauth;

/** There is no usable key to sign access tokens with. The message never holds the key. */
class UnusableSigningKey extends RuntimeException {

	UnusableSigningKey(String sentence) {
		super(sentence);
	}

}
