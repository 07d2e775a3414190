package org.candour.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.candour.start.UnsafeStart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Where the key-encryption key comes from. */
class KeySourceTest {

	@TempDir
	Path folder;

	@Test
	void theKeyIsTakenFromTheConfigurationOrFromAFile() throws Exception {
		KeyEncryptionKey key = KeyEncryptionKey.generate();
		Path file = Files.writeString(this.folder.resolve("key"), key.text() + "\n");
		KeyEncryptionKey fromText = KeySource.read(new VaultProperties(key.text(), null, null));
		KeyEncryptionKey fromFile = KeySource.read(new VaultProperties(null, file, null));
		byte[] wrapped = fromText.wrap(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), "x");
		assertThat(fromFile.unwrap(wrapped, "x").size()).isOne();
	}

	@Test
	void theDemonstrationMakesAKeyOnceForItsOwnerAlone() throws IOException {
		Path file = this.folder.resolve("data").resolve("key");
		KeyEncryptionKey made = KeySource.read(new VaultProperties(null, null, file));
		assertThat(KeySource.read(new VaultProperties(null, null, file)).text()).isEqualTo(made.text());
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
	}

	@Test
	void withoutAKeyOrWithAnUnreadableOneTheStartIsRefused() {
		assertRefused(new VaultProperties(null, null, null), "There is no key-encryption key");
		assertRefused(new VaultProperties(null, this.folder.resolve("missing"), null), "cannot be read");
		assertRefused(new VaultProperties("c2VjcmV0", null, null), "is not the Base64 of a Tink AEAD keyset");
		assertRefused(new VaultProperties("not base64!", null, null), "is not the Base64 of a Tink AEAD keyset");
	}

	@Test
	void aConfiguredKeyIsNeverShown() {
		assertThat(new VaultProperties("c2VjcmV0", null, null).toString()).doesNotContain("c2VjcmV0");
		assertThatExceptionOfType(UnsafeStart.class).isThrownBy(() -> KeyEncryptionKey.parse("c2VjcmV0"))
			.withNoCause()
			.satisfies((ex) -> assertThat(ex.getMessage()).doesNotContain("c2VjcmV0").doesNotContain("secret"));
	}

	private static void assertRefused(VaultProperties properties, String why) {
		assertThatExceptionOfType(UnsafeStart.class).isThrownBy(() -> KeySource.read(properties))
			.withMessageContaining(why);
	}

}
