package org.candour.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.mac.PredefinedMacParameters;

import org.candour.start.UnsafeStart;

import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fingerprints by HMAC under a key of the installation, made on first start. */
@Component
@DependsOnDatabaseInitialization
class KeyedBlindIndex implements BlindIndex {

	static final String NAME = "blind-index";

	private final Mac mac;

	KeyedBlindIndex(JdbcClient jdbc, KeyEncryptionKey kek) {
		this.mac = mac(jdbc, kek);
	}

	@Override
	public byte[] of(IndexedField field, String value) {
		try {
			return this.mac.computeMac((field.name() + ':' + field.normal(value)).getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("A fingerprint could not be made.");
		}
	}

	/** The installation's key: made once, before the first request, never within one. */
	private static Mac mac(JdbcClient jdbc, KeyEncryptionKey kek) {
		try {
			// two first starts may both make a key; the database keeps one
			byte[] made = kek.wrap(KeysetHandle.generateNew(PredefinedMacParameters.HMAC_SHA256_256BITTAG), NAME);
			jdbc.sql("insert into vault_key (name, wrapped) values (:name, :key) on conflict do nothing")
				.param("name", NAME)
				.param("key", made)
				.update();
			byte[] kept = jdbc.sql("select wrapped from vault_key where name = :name")
				.param("name", NAME)
				.query(byte[].class)
				.single();
			return kek.unwrap(kept, NAME).getPrimitive(RegistryConfiguration.get(), Mac.class);
		}
		catch (GeneralSecurityException ex) {
			throw new UnsafeStart(
					"The key-encryption key is not the one this database was made with: configure that one.");
		}
	}

}
