package org.candour.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

import org.candour.start.UnsafeStart;

/** Finds the key-encryption key where the configuration says it is. */
final class KeySource {

	private KeySource() {
	}

	/**
	 * Reads the key, or makes the demonstration's on its first start.
	 * @throws UnsafeStart if there is none or it cannot be read
	 */
	static KeyEncryptionKey read(VaultProperties properties) {
		if (properties.keyEncryptionKey() != null && !properties.keyEncryptionKey().isBlank()) {
			return KeyEncryptionKey.parse(properties.keyEncryptionKey());
		}
		try {
			if (properties.keyEncryptionKeyFile() != null) {
				return KeyEncryptionKey.parse(Files.readString(properties.keyEncryptionKeyFile()));
			}
			if (properties.generatedKeyFile() != null) {
				return readOrMake(properties.generatedKeyFile().toAbsolutePath());
			}
		}
		catch (IOException ex) {
			throw new UnsafeStart("The file with the key-encryption key cannot be read or made.");
		}
		throw new UnsafeStart(
				"There is no key-encryption key: set candour.vault.key-encryption-key or candour.vault.key-encryption-key-file.");
	}

	private static KeyEncryptionKey readOrMake(Path file) throws IOException {
		if (!Files.exists(file)) {
			Files.createDirectories(file.getParent());
			Path whole = Files.createTempFile(file.getParent(), "key", null,
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
			Files.writeString(whole, KeyEncryptionKey.generate().text());
			// a start that is killed here leaves no half a key
			Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
		}
		return KeyEncryptionKey.parse(Files.readString(file));
	}

}
