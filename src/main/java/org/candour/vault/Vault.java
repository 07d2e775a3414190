package org.candour.vault;

import java.io.InputStream;
import java.io.OutputStream;

/**
 * Seals personal data under a key of its case. The case reference, the field and the key
 * version are bound into every ciphertext: moved elsewhere, it does not open.
 */
public interface Vault {

	/** Makes the data key of a new case, within the caller's transaction. */
	void createKey(String caseRef);

	Sealed seal(String caseRef, String field, byte[] plain);

	/**
	 * Opens what {@link #seal} sealed.
	 * @throws SealBroken if the value was altered, or belongs to another case or field
	 * @throws KeyDestroyed if the case has been disposed of
	 */
	byte[] open(String caseRef, String field, Sealed sealed);

	/** A stream that seals what is written to it; it must be closed to be complete. */
	OutputStream sealing(String caseRef, String field, OutputStream to);

	/**
	 * A stream that opens what {@link #sealing} sealed; reading fails if it was altered.
	 */
	InputStream opening(String caseRef, String field, InputStream from);

	/**
	 * Destroys the key of a case: nothing sealed under it can be read again. Done twice,
	 * the second time changes nothing. A back-up made before still holds the wrapped key
	 * until it is itself disposed of.
	 * @throws IllegalStateException if the case never had a key
	 */
	void shred(String caseRef);

}
