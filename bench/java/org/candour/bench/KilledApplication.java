package org.candour.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The application in a process of its own, which can be killed. */
final class KilledApplication implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private final Path data;

	private final int port = freePort();

	private final int databasePort = freePort();

	private Process process;

	KilledApplication(Path data) {
		this.data = data;
	}

	Council council() {
		return new Council(this.port);
	}

	/** Starts it and waits until it answers. */
	void start() throws IOException, InterruptedException {
		this.process = java("--spring.profiles.active=demo", "--server.port=" + this.port,
				"--candour.database.embedded.port=" + this.databasePort, "--candour.api.requests-per-minute=10000000",
				"--candour.api.tokens-per-minute=10000000")
			.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
			.start();
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!council().open()) {
			if (this.process.waitFor(200, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
				throw new IllegalStateException("The application did not start, see " + log());
			}
		}
	}

	/** Kills it with SIGKILL, and if asked to PostgreSQL as well. */
	void killAfter(Duration time, boolean serverToo) throws IOException, InterruptedException {
		this.process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
		List<ProcessHandle> server = serverToo ? server() : List.of();
		this.process.destroyForcibly().waitFor();
		server.forEach(ProcessHandle::destroyForcibly);
		server.forEach((one) -> one.onExit().join());
	}

	/** PostgreSQL's first process and all that it has started. */
	private List<ProcessHandle> server() throws IOException {
		Path pid = this.data.resolve("postgres/postmaster.pid");
		ProcessHandle first = ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).get(0).strip())).orElseThrow();
		return Stream.concat(Stream.of(first), first.descendants()).toList();
	}

	/** Stops it as an administrator would. */
	void stop() throws InterruptedException {
		this.process.destroy();
		this.process.waitFor();
	}

	/** Runs the command that checks the audit trail. */
	boolean verify() throws IOException, InterruptedException {
		return java("verify", "--spring.profiles.active=demo").redirectOutput(ProcessBuilder.Redirect.INHERIT)
			.start()
			.waitFor() == 0;
	}

	long count(String sql) throws SQLException {
		String url = "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(this.databasePort);
		try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
				ResultSet rows = connection.createStatement().executeQuery(sql)) {
			rows.next();
			return rows.getLong(1);
		}
	}

	private ProcessBuilder java(String... arguments) throws IOException {
		Files.createDirectories(this.data);
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
				"-cp", System.getProperty("java.class.path"), "org.candour.Candour"));
		command.addAll(List.of(arguments));
		command.add("--candour.database.embedded.directory=" + this.data);
		return new ProcessBuilder(command).redirectErrorStream(true);
	}

	private Path log() {
		return this.data.resolve("application.log");
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() throws InterruptedException {
		if (this.process != null && this.process.isAlive()) {
			stop();
		}
	}

}
