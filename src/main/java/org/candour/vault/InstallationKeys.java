package org.candour.vault;

import java.security.GeneralSecurityException;
import java.util.Optional;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import org.candour.start.UnsafeStart;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keys that belong to no case but to the installation. They are kept wrapped by the
 * key-encryption key, so that the database alone does not show them.
 */
@Component
public class InstallationKeys {

	private final JdbcClient jdbc;

	private final KeyEncryptionKey kek;

	InstallationKeys(JdbcClient jdbc, KeyEncryptionKey kek) {
		this.jdbc = jdbc;
		this.kek = kek;
	}

	/**
	 * The key of a name, which is made if there is none.
	 * @throws UnsafeStart if another key-encryption key wrapped it
	 */
	public Stamp stamp(String name) {
		return existing(name).orElseGet(() -> {
			make(name, PredefinedMacParameters.HMAC_SHA256_256BITTAG);
			return existing(name).orElseThrow();
		});
	}

	/**
	 * The key of a name, if it was ever made.
	 * @throws UnsafeStart if another key-encryption key wrapped it
	 */
	public Optional<Stamp> existing(String name) {
		return wrapped(name).map((wrapped) -> new Stamp(open(name, wrapped, Mac.class)));
	}

	/**
	 * The safe of a name, whose key is made if there is none.
	 * @throws UnsafeStart if another key-encryption key wrapped it
	 */
	public Safe safe(String name) {
		byte[] key = wrapped(name).orElseGet(() -> {
			make(name, PredefinedAeadParameters.AES256_GCM);
			return wrapped(name).orElseThrow();
		});
		return new Safe(open(name, key, Aead.class));
	}

	private Optional<byte[]> wrapped(String name) {
		return this.jdbc.sql("select wrapped from vault_key where name = :name")
			.param("name", name)
			.query(byte[].class)
			.optional();
	}

	private void make(String name, Parameters kind) {
		try {
			// two first starts may both make a key; the database keeps one
			byte[] made = this.kek.wrap(KeysetHandle.generateNew(kind), name);
			this.jdbc.sql("insert into vault_key (name, wrapped) values (:name, :key) on conflict do nothing")
				.param("name", name)
				.param("key", made)
				.update();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("A key could not be made.");
		}
	}

	private <T> T open(String name, byte[] wrapped, Class<T> kind) {
		try {
			return this.kek.unwrap(wrapped, name).getPrimitive(RegistryConfiguration.get(), kind);
		}
		catch (GeneralSecurityException ex) {
			throw new UnsafeStart(
					"The key-encryption key is not the one this database was made with: configure that one.");
		}
	}

}
