package org.candour.web.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;

import com.google.crypto.tink.subtle.AesGcmJce;
import org.candour.web.Digests;

/**
 * Seals a kept answer with the client's own Idempotency-Key, which is not stored: from
 * the database alone nobody can read what was answered.
 */
final class SealedAnswers {

	private static final int KEY_BYTES = 16;

	private SealedAnswers() {
	}

	static byte[] seal(String key, byte[] id, byte[] body) {
		try {
			return (body != null) ? aead(key).encrypt(body, id) : null;
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("An answer could not be sealed.");
		}
	}

	static byte[] open(String key, byte[] id, byte[] sealed) {
		try {
			return (sealed != null) ? aead(key).decrypt(sealed, id) : null;
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("A kept answer could not be opened.");
		}
	}

	private static AesGcmJce aead(String key) throws GeneralSecurityException {
		byte[] derived = Digests.keyed(key, "kept answer".getBytes(StandardCharsets.UTF_8));
		return new AesGcmJce(Arrays.copyOf(derived, KEY_BYTES));
	}

}
