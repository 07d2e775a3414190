package org.candour.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;

import org.candour.start.UnsafeStart;

/**
 * The key that wraps all others. It comes from configuration and is never stored in the
 * database. It is a keyset: its primary key wraps, every key in it unwraps, so that a new
 * primary key can be added before what the old one wrapped is wrapped anew.
 */
class KeyEncryptionKey {

	static {
		try {
			AeadConfig.register();
			StreamingAeadConfig.register();
			MacConfig.register();
		}
		catch (GeneralSecurityException ex) {
			throw new ExceptionInInitializerError(ex);
		}
	}

	private final KeysetHandle keyset;

	private final Aead aead;

	private KeyEncryptionKey(KeysetHandle keyset) throws GeneralSecurityException {
		this.keyset = keyset;
		this.aead = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
	}

	/**
	 * Reads a key.
	 * @param text Base64 of a Tink AEAD keyset in JSON
	 * @throws UnsafeStart if it is none
	 */
	static KeyEncryptionKey parse(String text) {
		try {
			String json = new String(Base64.getDecoder().decode(text.strip()), StandardCharsets.UTF_8);
			return new KeyEncryptionKey(TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get()));
		}
		catch (GeneralSecurityException | IllegalArgumentException ex) {
			// neither the text nor the cause: they could show the key
			throw new UnsafeStart(
					"The key-encryption key is not the Base64 of a Tink AEAD keyset: make one with the command new-key.");
		}
	}

	static KeyEncryptionKey generate() {
		try {
			return new KeyEncryptionKey(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("A key-encryption key could not be made.", ex);
		}
	}

	/** The same keys and a new one, which from then on wraps. */
	KeyEncryptionKey withNewPrimary() {
		try {
			return new KeyEncryptionKey(KeysetHandle.newBuilder(this.keyset)
				.addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
					.withRandomId()
					.makePrimary())
				.build());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("A key-encryption key could not be made.", ex);
		}
	}

	/** The secret itself, in the form the configuration takes. */
	String text() {
		try {
			String json = TinkJsonProtoKeysetFormat.serializeKeyset(this.keyset, InsecureSecretKeyAccess.get());
			return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("The key-encryption key could not be written.");
		}
	}

	byte[] wrap(KeysetHandle key, String boundTo) throws GeneralSecurityException {
		return TinkProtoKeysetFormat.serializeEncryptedKeyset(key, this.aead, boundTo.getBytes(StandardCharsets.UTF_8));
	}

	KeysetHandle unwrap(byte[] wrapped, String boundTo) throws GeneralSecurityException {
		return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, this.aead, boundTo.getBytes(StandardCharsets.UTF_8));
	}

}
