package org.candour.vault;

import java.security.GeneralSecurityException;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Wraps every stored key anew by the primary key-encryption key. The data keys stay what
 * they are, so nothing sealed has to be touched and the application may be running.
 * Stopped half-way, it can be started again.
 */
@Component
class KeyRotation {

	private final JdbcClient jdbc;

	private final CaseKeys cases;

	private final KeyEncryptionKey kek;

	KeyRotation(JdbcClient jdbc, CaseKeys cases, KeyEncryptionKey kek) {
		this.jdbc = jdbc;
		this.cases = cases;
		this.kek = kek;
	}

	/** Wraps all and returns how many cases' keys that were. */
	long run() {
		rewrapOwnKeys();
		long done = 0;
		List<String> batch = this.cases.rewrap("");
		while (!batch.isEmpty()) {
			done += batch.size();
			batch = this.cases.rewrap(batch.get(batch.size() - 1));
		}
		return done;
	}

	private void rewrapOwnKeys() {
		this.jdbc.sql("select name from vault_key").query(String.class).list().forEach((name) -> {
			byte[] wrapped = this.jdbc.sql("select wrapped from vault_key where name = :name")
				.param("name", name)
				.query(byte[].class)
				.single();
			this.jdbc.sql("update vault_key set wrapped = :wrapped where name = :name")
				.param("wrapped", rewrapped(wrapped, name))
				.param("name", name)
				.update();
		});
	}

	private byte[] rewrapped(byte[] wrapped, String name) {
		try {
			return this.kek.wrap(this.kek.unwrap(wrapped, name), name);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("A key of the installation does not open.");
		}
	}

}
