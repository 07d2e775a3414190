package org.candour.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import com.google.crypto.tink.Aead;

/**
 * Seals what belongs to no case, such as a secret shared with an outside body, under one
 * of the installation's own keys. What a value is bound to must be named again to open
 * it: moved elsewhere, it does not open.
 */
public final class Safe {

	private final Aead aead;

	Safe(Aead aead) {
		this.aead = aead;
	}

	/**
	 * Seals a value.
	 * @param boundTo the place it is kept in, such as a row's id and a column
	 */
	public byte[] seal(String boundTo, byte[] plain) {
		try {
			return this.aead.encrypt(plain, boundTo.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("A value could not be sealed.");
		}
	}

	/**
	 * Opens what {@link #seal} sealed.
	 * @throws SealBroken if the value was altered, or belongs to another place
	 */
	public byte[] open(String boundTo, byte[] sealed) {
		try {
			return this.aead.decrypt(sealed, boundTo.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new SealBroken(boundTo);
		}
	}

}
