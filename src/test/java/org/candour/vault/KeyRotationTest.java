package org.candour.vault;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.candour.start.UnsafeStart;
import org.candour.support.ScratchDatabase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A new key-encryption key takes over without a sealed value being touched. */
class KeyRotationTest {

	private static final byte[] NAME = "Zebedee Quillfeather".getBytes(UTF_8);

	private final JdbcClient jdbc = new ScratchDatabase("V10__vault.sql").jdbc();

	private final KeyEncryptionKey old = KeyEncryptionKey.generate();

	@Test
	void afterRewrappingTheOldKeyIsNoLongerNeeded() {
		Vault before = vault(this.old);
		before.createKey("DR-1");
		before.createKey("DR-2");
		before.createKey("DR-3");
		before.shred("DR-3");
		Sealed sealed = before.seal("DR-2", "name", NAME);
		byte[] fingerprint = new KeyedBlindIndex(new InstallationKeys(this.jdbc, this.old)).of(IndexedField.NAME,
				"Zebedee");

		KeyEncryptionKey both = this.old.withNewPrimary();
		assertThat(vault(both).open("DR-2", "name", sealed)).isEqualTo(NAME);
		assertThat(new KeyRotation(this.jdbc, new CaseKeys(this.jdbc, both), both).run()).isEqualTo(2);

		assertThat(vault(both).open("DR-2", "name", sealed)).isEqualTo(NAME);
		assertThat(new KeyedBlindIndex(new InstallationKeys(this.jdbc, both)).of(IndexedField.NAME, "Zebedee"))
			.isEqualTo(fingerprint);
		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> vault(this.old).open("DR-2", "name", sealed));
		assertThatExceptionOfType(KeyDestroyed.class).isThrownBy(() -> vault(both).seal("DR-3", "name", NAME));
	}

	@Test
	void whatBelongsToNoCaseStaysReadableToo() {
		byte[] sealed = new InstallationKeys(this.jdbc, this.old).safe("of-the-tests").seal("row:secret", NAME);
		KeyEncryptionKey both = this.old.withNewPrimary();
		new KeyRotation(this.jdbc, new CaseKeys(this.jdbc, both), both).run();
		Safe safe = new InstallationKeys(this.jdbc, both).safe("of-the-tests");
		assertThat(safe.open("row:secret", sealed)).isEqualTo(NAME);
		assertThat(sealed).isNotEqualTo(safe.seal("row:secret", NAME));
		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> safe.open("another-row:secret", sealed));
		sealed[sealed.length - 1] ^= 1;
		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> safe.open("row:secret", sealed));
		assertThatExceptionOfType(UnsafeStart.class)
			.isThrownBy(() -> new InstallationKeys(this.jdbc, this.old).safe("of-the-tests"));
	}

	@Test
	void manyCasesAreRewrappedBatchByBatch() {
		Vault vault = vault(this.old);
		List<String> cases = IntStream.range(0, 1203).mapToObj((number) -> "DR-" + number).toList();
		cases.forEach(vault::createKey);
		KeyEncryptionKey both = this.old.withNewPrimary();
		assertThat(new KeyRotation(this.jdbc, new CaseKeys(this.jdbc, both), both).run()).isEqualTo(1203);
	}

	@Test
	void aStartWithAnotherKeyThanTheDatabasesIsRefused() {
		new KeyedBlindIndex(new InstallationKeys(this.jdbc, this.old));
		assertThatExceptionOfType(UnsafeStart.class)
			.isThrownBy(() -> new KeyedBlindIndex(new InstallationKeys(this.jdbc, KeyEncryptionKey.generate())))
			.withMessageContaining("not the one this database was made with");
	}

	private Vault vault(KeyEncryptionKey kek) {
		return new TinkVault(new CaseKeys(this.jdbc, kek));
	}

}
