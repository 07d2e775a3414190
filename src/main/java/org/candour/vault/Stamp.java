package org.candour.vault;

import java.security.GeneralSecurityException;

import com.google.crypto.tink.Mac;

/** A keyed fingerprint (HMAC-SHA-256) under one of the installation's own keys. */
public final class Stamp {

	private final Mac mac;

	Stamp(Mac mac) {
		this.mac = mac;
	}

	public byte[] of(byte[] content) {
		try {
			return this.mac.computeMac(content);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("A fingerprint could not be made.");
		}
	}

	/** Whether a fingerprint was made of this content with this key. */
	public boolean fits(byte[] content, byte[] stamp) {
		try {
			this.mac.verifyMac(stamp, content);
			return true;
		}
		catch (GeneralSecurityException ex) {
			return false;
		}
	}

}
