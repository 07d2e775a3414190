package org.candour.vault;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.candour.support.ScratchDatabase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** What is sealed opens at its place and nowhere else. */
class VaultTest {

	private static final ScratchDatabase DATABASE = new ScratchDatabase("V10__vault.sql");

	private static final byte[] NAME = "Zebedee Quillfeather".getBytes(UTF_8);

	private final CaseKeys keys = new CaseKeys(DATABASE.jdbc(), KeyEncryptionKey.generate());

	private final Vault vault = new TinkVault(this.keys);

	private String caseRef;

	@BeforeEach
	void aCase() {
		this.caseRef = "DR-2026-" + new Random().nextInt(1, Integer.MAX_VALUE);
		this.vault.createKey(this.caseRef);
	}

	@Test
	void aSealedTextOpensAgainAndDoesNotShow() {
		Sealed sealed = this.vault.seal(this.caseRef, "subject.name", NAME);
		assertThat(new String(sealed.ciphertext(), UTF_8)).doesNotContain("Zebedee");
		assertThat(this.vault.open(this.caseRef, "subject.name", sealed)).isEqualTo(NAME);
	}

	@Test
	void theSameTextSealedTwiceLooksDifferent() {
		assertThat(this.vault.seal(this.caseRef, "name", NAME).ciphertext())
			.isNotEqualTo(this.vault.seal(this.caseRef, "name", NAME).ciphertext());
	}

	@Test
	void aSealedTextDoesNotOpenInAnotherCase() {
		Sealed sealed = this.vault.seal(this.caseRef, "name", NAME);
		this.vault.createKey(this.caseRef + "-other");
		assertThatExceptionOfType(SealBroken.class)
			.isThrownBy(() -> this.vault.open(this.caseRef + "-other", "name", sealed));
	}

	@Test
	void aSealedTextDoesNotOpenInAnotherFieldOrKeyVersion() {
		Sealed sealed = this.vault.seal(this.caseRef, "name", NAME);
		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> this.vault.open(this.caseRef, "address", sealed));
		assertThatExceptionOfType(SealBroken.class)
			.isThrownBy(() -> this.vault.open(this.caseRef, "name", new Sealed(2, sealed.ciphertext())));
	}

	@Test
	void anAlteredTextDoesNotOpenAndTheErrorShowsNothing() {
		Sealed sealed = this.vault.seal(this.caseRef, "name", NAME);
		sealed.ciphertext()[sealed.ciphertext().length - 1] ^= 1;
		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> this.vault.open(this.caseRef, "name", sealed))
			.withMessageContaining(this.caseRef)
			.withNoCause();
	}

	@Test
	void aKeyCopiedFromAnotherCaseIsNoKey() {
		this.vault.createKey(this.caseRef + "-other");
		Sealed sealed = this.vault.seal(this.caseRef, "name", NAME);
		DATABASE.jdbc()
			.sql("""
					update case_key set wrapped = other.wrapped, wrapped_file = other.wrapped_file
					from case_key other where case_key.case_ref = ? and other.case_ref = ?""")
			.params(this.caseRef, this.caseRef + "-other")
			.update();
		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> this.vault.open(this.caseRef, "name", sealed));
	}

	@Test
	void afterShreddingNothingOpensAndNothingCanBeSealed() throws IOException {
		Sealed sealed = this.vault.seal(this.caseRef, "name", NAME);
		byte[] file = sealedFile("attachment", new byte[5000]);
		this.vault.shred(this.caseRef);
		assertThatExceptionOfType(KeyDestroyed.class).isThrownBy(() -> this.vault.open(this.caseRef, "name", sealed));
		assertThatExceptionOfType(KeyDestroyed.class).isThrownBy(() -> this.vault.seal(this.caseRef, "name", NAME));
		assertThatExceptionOfType(KeyDestroyed.class)
			.isThrownBy(() -> this.vault.opening(this.caseRef, "attachment", new ByteArrayInputStream(file)));
		assertThat(DATABASE.jdbc()
			.sql("select destroyed_at from case_key where case_ref = ? and wrapped is null and wrapped_file is null")
			.param(this.caseRef)
			.query()
			.singleValue()).isNotNull();
	}

	@Test
	void shreddingTwiceIsTheSameAndAnUnknownCaseIsAnError() {
		this.vault.shred(this.caseRef);
		this.vault.shred(this.caseRef);
		assertThatIllegalStateException().isThrownBy(() -> this.vault.shred("DR-none"));
		assertThatIllegalStateException().isThrownBy(() -> this.vault.seal("DR-none", "name", NAME));
	}

	@Test
	void aTransactionThatShreddedDoesNotRememberTheKey() {
		DATABASE.transaction().executeWithoutResult((status) -> {
			this.vault.seal(this.caseRef, "name", NAME);
			this.vault.shred(this.caseRef);
			assertThatExceptionOfType(KeyDestroyed.class).isThrownBy(() -> this.vault.seal(this.caseRef, "name", NAME));
		});
	}

	@Test
	void aKeyMadeInATransactionThatFailedDoesNotExist() {
		DATABASE.transaction().executeWithoutResult((status) -> {
			this.vault.createKey(this.caseRef + "-undone");
			this.vault.seal(this.caseRef + "-undone", "name", NAME);
			status.setRollbackOnly();
		});
		assertThatIllegalStateException().isThrownBy(() -> this.vault.seal(this.caseRef + "-undone", "name", NAME));
	}

	@Test
	void aFileIsSealedAsAStream() throws IOException {
		byte[] plain = new byte[3_000_000];
		new Random(7).nextBytes(plain);
		byte[] sealed = sealedFile("attachment", plain);
		try (InputStream opened = this.vault.opening(this.caseRef, "attachment", new ByteArrayInputStream(sealed))) {
			assertThat(opened.readAllBytes()).isEqualTo(plain);
		}
	}

	@Test
	void aFileThatWasAlteredCutOrMovedCannotBeRead() throws IOException {
		byte[] sealed = sealedFile("attachment", new byte[3_000_000]);
		assertUnreadable("attachment", Arrays.copyOf(sealed, 2_000_000));
		assertUnreadable("other", sealed);
		sealed[2_500_000] ^= 1;
		assertUnreadable("attachment", sealed);
	}

	private void assertUnreadable(String field, byte[] sealed) {
		assertThatIOException().isThrownBy(() -> {
			try (InputStream opened = this.vault.opening(this.caseRef, field, new ByteArrayInputStream(sealed))) {
				opened.readAllBytes();
			}
		});
	}

	private byte[] sealedFile(String field, byte[] plain) throws IOException {
		ByteArrayOutputStream sealed = new ByteArrayOutputStream();
		try (OutputStream sealing = this.vault.sealing(this.caseRef, field, sealed)) {
			sealing.write(plain);
		}
		return sealed.toByteArray();
	}

}
