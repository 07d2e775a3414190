package org.candour.vault;

/** The application must not start, because personal data could not be sealed. */
class UnusableKeyEncryptionKey extends RuntimeException {

	UnusableKeyEncryptionKey(String message) {
		super(message);
	}

}
