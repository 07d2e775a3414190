package org.candour.vault;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the key-encryption key comes from; the first that is set counts.
 *
 * @param keyEncryptionKey Base64 of a Tink AEAD keyset in JSON
 * @param keyEncryptionKeyFile file that holds the same, such as a mounted secret
 * @param generatedKeyFile file to be made on first start; for demonstrations and tests
 * only
 */
@ConfigurationProperties("candour.vault")
record VaultProperties(String keyEncryptionKey, Path keyEncryptionKeyFile, Path generatedKeyFile) {

	@Override
	public String toString() {
		return "VaultProperties[key not shown]";
	}

}
