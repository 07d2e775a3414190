package org.candour.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/**
 * The embedded server of an application that is running: a command joins it instead of
 * starting another one on the same data.
 */
class RunningDatabase implements JdbcConnectionDetails {

	/** Line of PostgreSQL's own file that names the port. */
	private static final int PORT_LINE = 3;

	private final int port;

	RunningDatabase(EmbeddedDatabaseProperties properties) {
		this.port = port(properties.directory().toAbsolutePath().normalize().resolve("postgres"));
	}

	private static int port(Path data) {
		try {
			List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
			return Integer.parseInt(lines.get(PORT_LINE).strip());
		}
		catch (IOException | NumberFormatException | IndexOutOfBoundsException ex) {
			throw new IllegalStateException("The running Candour has not started its database yet: try again.");
		}
	}

	@Override
	public String getJdbcUrl() {
		return "jdbc:postgresql://localhost:%d/postgres".formatted(this.port);
	}

	@Override
	public String getUsername() {
		return "postgres";
	}

	@Override
	public String getPassword() {
		return "postgres";
	}

}
