package org.candour.support;

import java.io.IOException;
import java.io.UncheckedIOException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One real PostgreSQL for this process of the tests, shared by its contexts, and the keys
 * that belong to it.
 */
public class SharedPostgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final long PROCESS = ProcessHandle.current().pid();

	/** Path of the file with the key that wraps the keys in the database. */
	public static final String KEY_ENCRYPTION_KEY = "target/test-keys-%d/key-encryption-key".formatted(PROCESS);

	private static EmbeddedPostgres server;

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues
			.of("spring.datasource.url=" + server().getJdbcUrl("postgres", "postgres"),
					"spring.datasource.username=postgres", "spring.datasource.password=postgres",
					"candour.vault.generated-key-file=" + KEY_ENCRYPTION_KEY,
					"candour.api.generated-signing-key-file=target/test-keys-%d/signing-key.json".formatted(PROCESS))
			.applyTo(context);
	}

	private static void stop() {
		try {
			server.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static synchronized EmbeddedPostgres server() {
		if (server == null) {
			try {
				server = EmbeddedPostgres.builder()
					.setServerConfig("fsync", "off")
					.setServerConfig("synchronous_commit", "off")
					.setServerConfig("full_page_writes", "off")
					.setServerConfig("max_connections", "300")
					.setRegisterShutdownHook(false)
					.start();
				// after the contexts have closed their connections
				SpringApplication.getShutdownHandlers().add(SharedPostgres::stop);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return server;
	}

}
