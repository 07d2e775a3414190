package org.candour.vault;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Keys for tests of other modules. */
public final class TestKeys {

	private final KeyEncryptionKey kek = KeyEncryptionKey.generate();

	public InstallationKeys in(JdbcClient database) {
		return new InstallationKeys(database, this.kek);
	}

	/** As the configuration takes it. */
	public String text() {
		return this.kek.text();
	}

}
