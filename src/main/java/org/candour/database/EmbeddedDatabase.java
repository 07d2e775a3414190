package org.candour.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/**
 * A real PostgreSQL, started from binaries in the class path and kept in one folder. It
 * listens on the loopback address alone and is durable: {@code fsync} stays on.
 */
class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

	private static final String LOCK = "in-use.lock";

	private final FileChannel lockFile;

	private final EmbeddedPostgres server;

	EmbeddedDatabase(EmbeddedDatabaseProperties properties) {
		Path home = properties.directory().toAbsolutePath().normalize();
		this.lockFile = lock(home);
		Path data = home.resolve("postgres");
		new AbandonedServer(data).stop();
		this.server = start(home, data, properties.port());
		log.info("Embedded PostgreSQL keeps its data in {} and listens on port {}.", data, this.server.getPort());
	}

	/** Whether an application is running on this folder. */
	static boolean isInUse(EmbeddedDatabaseProperties properties) {
		Path file = properties.directory().toAbsolutePath().normalize().resolve(LOCK);
		if (!Files.exists(file)) {
			return false;
		}
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			return tryLock(channel) == null;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static FileChannel lock(Path home) {
		try {
			Files.createDirectories(home);
			FileChannel channel = FileChannel.open(home.resolve(LOCK), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			FileLock lock = tryLock(channel);
			if (lock == null) {
				channel.close();
				throw new IllegalStateException(
						"The data folder %s is in use by another running Candour.".formatted(home));
			}
			return channel;
		}
		catch (IOException ex) {
			throw new IllegalStateException(
					"The data folder %s cannot be written: %s".formatted(home, ex.getMessage()));
		}
	}

	private static FileLock tryLock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	private static EmbeddedPostgres start(Path home, Path data, int port) {
		try {
			EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
				.setDataDirectory(data)
				.setOverrideWorkingDirectory(home.resolve("binaries").toFile())
				.setCleanDataDirectory(false)
				// the application context closes it, after the last connection
				.setRegisterShutdownHook(false)
				.setServerConfig("listen_addresses", "127.0.0.1")
				.setServerConfig("fsync", "on")
				.setServerConfig("full_page_writes", "on")
				.setServerConfig("synchronous_commit", "on")
				.setPGStartupWait(Duration.ofSeconds(60));
			return ((port > 0) ? builder.setPort(port) : builder).start();
		}
		catch (IOException ex) {
			throw new IllegalStateException("The embedded PostgreSQL in %s did not start.".formatted(home), ex);
		}
	}

	@Override
	public String getJdbcUrl() {
		return this.server.getJdbcUrl("postgres", "postgres");
	}

	@Override
	public String getUsername() {
		return "postgres";
	}

	@Override
	public String getPassword() {
		// reachable from this machine's loopback address only, and every personal column
		// is
		// sealed
		return "postgres";
	}

	@Override
	public void close() throws IOException {
		this.server.close();
		this.lockFile.close();
	}

}
