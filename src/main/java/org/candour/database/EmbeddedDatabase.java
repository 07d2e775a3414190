package org.candour.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
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

	/** Major version of the binaries: the files of another one cannot be read. */
	static final String VERSION = "17";

	private static final String LOCK = "in-use.lock";

	/** Programs that run as whoever runs this application. */
	private static final String BINARIES = "binaries";

	private final FileChannel lockFile;

	private final EmbeddedPostgres server;

	EmbeddedDatabase(EmbeddedDatabaseProperties properties) {
		Path home = properties.directory().toAbsolutePath().normalize();
		Path data = home.resolve("postgres");
		mustBeOfThisVersion(data);
		this.lockFile = lock(home);
		new AbandonedServer(data).stop();
		this.server = start(home, data, properties.port());
		ownersOnly(home.resolve(BINARIES));
		log.info("Embedded PostgreSQL keeps its data in {} and listens on port {}.", data, this.server.getPort());
	}

	private static void mustBeOfThisVersion(Path data) {
		try {
			Path file = data.resolve("PG_VERSION");
			String version = Files.exists(file) ? Files.readString(file).strip() : VERSION;
			if (!version.equals(VERSION)) {
				throw new UnusableDataFolder(("The data folder %s was made by PostgreSQL %s, and this is %s: carry the "
						+ "data over with pg_dump, or begin with an empty folder.")
					.formatted(data.getParent(), version, VERSION));
			}
		}
		catch (IOException ex) {
			throw new UnusableDataFolder(
					"The data folder %s cannot be read: %s".formatted(data.getParent(), ex.getMessage()));
		}
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
			Files.createDirectories(home.resolve(BINARIES));
			ownersOnly(home.resolve(BINARIES));
			FileChannel channel = FileChannel.open(home.resolve(LOCK), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			FileLock lock = tryLock(channel);
			if (lock == null) {
				channel.close();
				throw new UnusableDataFolder(
						"The data folder %s is in use by another running Candour.".formatted(home));
			}
			return channel;
		}
		catch (IOException ex) {
			throw new UnusableDataFolder("The data folder %s cannot be written: %s".formatted(home, ex.getMessage()));
		}
	}

	/** Nobody else on the machine may put a program there. */
	private static void ownersOnly(Path folder) {
		PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
		try {
			if (view != null) {
				view.setPermissions(PosixFilePermissions.fromString("rwx------"));
			}
		}
		catch (IOException ex) {
			throw new UnusableDataFolder(
					"The folder %s cannot be closed to others: %s".formatted(folder, ex.getMessage()));
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
				.setOverrideWorkingDirectory(home.resolve(BINARIES).toFile())
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
			throw new UnusableDataFolder("The embedded PostgreSQL in %s did not start.".formatted(home), ex);
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
