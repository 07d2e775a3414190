package org.candour.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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

/**
 * The key that wraps all others. It comes from configuration and is never stored in the
 * database. To rotate it, add a new primary key to its keyset: what the old keys wrapped
 * stays readable.
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

	private final Aead aead;

	KeyEncryptionKey(VaultProperties properties) {
		this.aead = parse(read(properties));
	}

	byte[] wrap(KeysetHandle key, String boundTo) {
		try {
			return TinkProtoKeysetFormat.serializeEncryptedKeyset(key, this.aead,
					boundTo.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("A key could not be wrapped.");
		}
	}

	KeysetHandle unwrap(byte[] wrapped, String boundTo) {
		try {
			return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, this.aead,
					boundTo.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new UnusableKeyEncryptionKey(
					"The key-encryption key does not open the keys in this database: it is not the one they were made with.");
		}
	}

	private static String read(VaultProperties properties) {
		if (hasText(properties.keyEncryptionKey())) {
			return properties.keyEncryptionKey();
		}
		try {
			if (properties.keyEncryptionKeyFile() != null) {
				return Files.readString(properties.keyEncryptionKeyFile());
			}
			if (properties.generatedKeyFile() != null) {
				return readOrMake(properties.generatedKeyFile());
			}
		}
		catch (IOException ex) {
			throw new UnusableKeyEncryptionKey("The file with the key-encryption key cannot be read or made.");
		}
		throw new UnusableKeyEncryptionKey(
				"There is no key-encryption key: set candour.vault.key-encryption-key or candour.vault.key-encryption-key-file.");
	}

	private static String readOrMake(Path file) throws IOException {
		if (Files.exists(file)) {
			return Files.readString(file);
		}
		if (file.toAbsolutePath().getParent() != null) {
			Files.createDirectories(file.toAbsolutePath().getParent());
		}
		String made = generate();
		Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		Files.writeString(file, made);
		return made;
	}

	/** A new key-encryption key, in the form the configuration takes. */
	static String generate() {
		try {
			KeysetHandle key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
			String json = TinkJsonProtoKeysetFormat.serializeKeyset(key, InsecureSecretKeyAccess.get());
			return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("A key-encryption key could not be made.", ex);
		}
	}

	private static Aead parse(String base64) {
		try {
			String json = new String(Base64.getDecoder().decode(base64.strip()), StandardCharsets.UTF_8);
			return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get())
				.getPrimitive(RegistryConfiguration.get(), Aead.class);
		}
		catch (GeneralSecurityException | IllegalArgumentException ex) {
			throw new UnusableKeyEncryptionKey("The key-encryption key is not the Base64 of a Tink AEAD keyset.");
		}
	}

	private static boolean hasText(String text) {
		return text != null && !text.isBlank();
	}

}
