package org.candour.vault;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.candour.support.ScratchDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** A value can be found again by its fingerprint, which says nothing about it. */
class BlindIndexTest {

	private static final JdbcClient JDBC = new ScratchDatabase("V10__vault.sql").jdbc();

	private static final KeyEncryptionKey KEK = KeyEncryptionKey.generate();

	private final BlindIndex index = new KeyedBlindIndex(new InstallationKeys(JDBC, KEK));

	@ParameterizedTest
	@CsvSource({ "NAME, Zoë  O'Hara, zoe o hara", "NAME, ' ANNE-MARIE Fry ', anne marie fry",
			"EMAIL, Jo.Doe@Example.org, jo.doe@example.org", "POSTCODE, sw1a 1aa, SW1A1AA",
			"DATE_OF_BIRTH, 1980-01-02, 1980-01-02", "REFERENCE, op/123 A, OP123A" })
	void spellingsOfTheSameThingMeet(IndexedField field, String one, String other) {
		assertThat(this.index.of(field, one)).isEqualTo(this.index.of(field, other));
	}

	@ParameterizedTest
	@CsvSource({ "NAME, Ann Ash, Anna Sh", "EMAIL, a.b@example.org, ab@example.org",
			"EMAIL, a+b@example.org, a b@example.org", "DATE_OF_BIRTH, 1980-01-02, 1980-02-01" })
	void differentThingsDoNotMeet(IndexedField field, String one, String other) {
		assertThat(this.index.of(field, one)).isNotEqualTo(this.index.of(field, other));
	}

	@Test
	void theSameTextInAnotherFieldHasAnotherFingerprint() {
		assertThat(this.index.of(IndexedField.NAME, "ab1")).isNotEqualTo(this.index.of(IndexedField.REFERENCE, "ab1"));
	}

	@Test
	void fingerprintsStayTheSameOverARestartAndDifferBetweenInstallations() {
		byte[] fingerprint = this.index.of(IndexedField.NAME, "Ann Ash");
		assertThat(new KeyedBlindIndex(new InstallationKeys(JDBC, KEK)).of(IndexedField.NAME, "Ann Ash"))
			.isEqualTo(fingerprint);
		JdbcClient elsewhere = new ScratchDatabase("V10__vault.sql").jdbc();
		assertThat(new KeyedBlindIndex(new InstallationKeys(elsewhere, KEK)).of(IndexedField.NAME, "Ann Ash"))
			.isNotEqualTo(fingerprint);
	}

}
