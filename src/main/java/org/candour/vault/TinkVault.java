package org.candour.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import org.springframework.stereotype.Component;

/** Envelope encryption with Google Tink. */
@Component
class TinkVault implements Vault {

	private final CaseKeys keys;

	TinkVault(CaseKeys keys) {
		this.keys = keys;
	}

	@Override
	public void createKey(String caseRef) {
		this.keys.create(caseRef);
	}

	@Override
	public Sealed seal(String caseRef, String field, byte[] plain) {
		CaseKey key = this.keys.of(caseRef);
		try {
			return new Sealed(key.version(), key.fields().encrypt(plain, place(caseRef, field, key.version())));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("A value could not be sealed.");
		}
	}

	@Override
	public byte[] open(String caseRef, String field, Sealed sealed) {
		try {
			return this.keys.of(caseRef)
				.fields()
				.decrypt(sealed.ciphertext(), place(caseRef, field, sealed.keyVersion()));
		}
		catch (GeneralSecurityException ex) {
			throw new SealBroken(caseRef);
		}
	}

	@Override
	public OutputStream sealing(String caseRef, String field, OutputStream to) {
		CaseKey key = this.keys.of(caseRef);
		try {
			return key.files().newEncryptingStream(to, place(caseRef, field, key.version()));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("A file could not be sealed.");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public InputStream opening(String caseRef, String field, InputStream from) {
		CaseKey key = this.keys.of(caseRef);
		try {
			return key.files().newDecryptingStream(from, place(caseRef, field, key.version()));
		}
		catch (GeneralSecurityException ex) {
			throw new SealBroken(caseRef);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void shred(String caseRef) {
		this.keys.destroy(caseRef);
	}

	/**
	 * What a ciphertext is bound to; lengths keep one field's name from running into
	 * another's.
	 */
	private static byte[] place(String caseRef, String field, int version) {
		return "%d:%s|%d:%s|%d".formatted(caseRef.length(), caseRef, field.length(), field, version)
			.getBytes(StandardCharsets.UTF_8);
	}

}
