package org.candour.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server that outlived the application which had started it. When the
 * application is killed the server stays up and holds the data folder, so the next start
 * would fail; it is asked to shut down first, and only if it is ours.
 */
class AbandonedServer {

	private static final Logger log = LoggerFactory.getLogger(AbandonedServer.class);

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final Path dataDirectory;

	AbandonedServer(Path dataDirectory) {
		this.dataDirectory = dataDirectory;
	}

	void stop() {
		Path pidFile = this.dataDirectory.resolve("postmaster.pid");
		if (!Files.exists(pidFile)) {
			return;
		}
		try {
			long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
			ProcessHandle.of(pid).filter(this::servesOurData).ifPresent(this::shutDown);
		}
		catch (IOException | NumberFormatException | IndexOutOfBoundsException ex) {
			log.warn("Unreadable {}: PostgreSQL will decide whether it is stale.", pidFile);
		}
	}

	private boolean servesOurData(ProcessHandle process) {
		String command = process.info().commandLine().or(() -> process.info().command()).orElse("");
		return command.contains(this.dataDirectory.toString());
	}

	private void shutDown(ProcessHandle server) {
		log.info("Stopping the PostgreSQL server {} left over by a killed application.", server.pid());
		try {
			// SIGINT is PostgreSQL's fast shutdown; ProcessHandle.destroy() sends
			// SIGTERM, which
			// waits for
			// clients that no longer exist.
			new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).start().waitFor();
			server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
		}
		catch (IOException | ExecutionException | TimeoutException ex) {
			throw new IllegalStateException(
					"The PostgreSQL server with process id %d still holds %s and did not stop within %d seconds."
						.formatted(server.pid(), this.dataDirectory, PATIENCE.toSeconds()));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
