package org.candour.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.candour.Candour;
import org.candour.engine.StaffBrowser;
import org.candour.start.Commands;

/**
 * The application with the accounts and clients of the demonstration, reached by HTTP.
 */
final class WholeApplication implements AutoCloseable {

	static final String FIRST_STEP = "call-back-requester";

	private static final String STAFF = "handler";

	private static final String PASSWORD = "candour-demo-2026";

	private static final String ANSWERS = """
			{"variables": {"callBackResult": {"value": "CONFIRMED"}, "dt1": {"value": "PASS"},
			"numberSource": {"value": "The switchboard number in the force's own published list"},
			"dt1Text": {"value": "Called back; the officer and the reference are known there."}}}""";

	private final ConfigurableApplicationContext context;

	private final JdbcClient jdbc;

	private WholeApplication(ConfigurableApplicationContext context) {
		this.context = context;
		this.jdbc = context.getBean(JdbcClient.class);
	}

	static WholeApplication start(Path data) {
		return start(data, 0);
	}

	static WholeApplication start(Path data, int port) {
		return new WholeApplication(SpringApplication.run(Candour.class, "--spring.profiles.active=demo",
				"--server.port=" + port, "--logging.level.root=warn", "--candour.database.embedded.directory=" + data,
				"--candour.demo.cases=false", "--candour.api.requests-per-minute=10000000",
				"--candour.api.tokens-per-minute=10000000"));
	}

	/** Makes another database on the same server. */
	String databaseUrl(String name) {
		this.jdbc.sql("create database " + name).update();
		String url = this.context.getBean(JdbcConnectionDetails.class).getJdbcUrl();
		return url.replaceFirst("/postgres(?=\\?|$)", "/" + name);
	}

	/** The engine alone, on another database of the same server, set as it is set here. */
	BareEngine engineSetAlike(String name) throws IOException {
		return BareEngine.on(databaseUrl(name),
				this.context.getBean(ProcessEngineConfigurationImpl.class).getHistoryLevel(),
				this.context.getBean(HikariDataSource.class).getDataSourceProperties());
	}

	/** The server's settings that decide whether a commit survives. */
	String durability() {
		return this.jdbc.sql("""
				select version() || ', fsync ' || current_setting('fsync') || ', synchronous_commit '
				|| current_setting('synchronous_commit') || ', full_page_writes '
				|| current_setting('full_page_writes')""").query(String.class).single();
	}

	/** A client of a police force, with a token. */
	Clients.Work submitting() {
		try {
			Council council = new Council(port()).signIn();
			return () -> council.submit(UUID.randomUUID().toString()) != null;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The first human step of everything submitted, taken by one member of staff. */
	Queue<String> firstTasks() {
		this.jdbc.sql("update act_ru_task set assignee_ = ? where task_def_key_ = ? and assignee_ is null")
			.params(STAFF, FIRST_STEP)
			.update();
		return new ConcurrentLinkedQueue<>(
				this.jdbc.sql("select id_ from act_ru_task where task_def_key_ = ? and assignee_ = ?")
					.params(FIRST_STEP, STAFF)
					.query(String.class)
					.list());
	}

	/** That member of staff, signed in, with Tasklist open. */
	Clients.Work completing(Queue<String> tasks) {
		StaffBrowser browser = StaffBrowser.of(port(), STAFF, PASSWORD);
		return () -> {
			String task = tasks.poll();
			if (task != null) {
				int status = browser.engine("POST", "task/" + task + "/submit-form", ANSWERS).statusCode();
				if (status != 204) {
					throw new IllegalStateException("Not completed: %d".formatted(status));
				}
			}
			return task != null;
		};
	}

	JdbcTemplate database() {
		return this.context.getBean(JdbcTemplate.class);
	}

	/** Counts the figures anew, as the command does. */
	void rebuildStatistics() {
		int exit = Commands
			.run(new String[] { "rebuild-statistics",
					"--spring.datasource.url=" + this.context.getBean(JdbcConnectionDetails.class).getJdbcUrl(),
					"--spring.datasource.username=postgres" }, System.out)
			.orElseThrow();
		if (exit != 0) {
			throw new IllegalStateException("The figures were not counted.");
		}
	}

	/** People who are signed in and about to look. */
	Looks looks() throws Exception {
		StaffBrowser[] searchers = Stream.of("manager", "handler", "handler2", "approver", "approver2", "dpo")
			.map((name) -> StaffBrowser.of(port(), name, PASSWORD))
			.toArray(StaffBrowser[]::new);
		String reference = this.jdbc.sql("select reference from case_file where kind = 'DISCLOSURE' order by reference limit 1")
			.query(String.class)
			.single();
		return new Looks(searchers[0], searchers[1], searchers[5], searchers, new Council(port()).signIn(), reference);
	}

	int port() {
		return ((ServletWebServerApplicationContext) this.context).getWebServer().getPort();
	}

	@Override
	public void close() {
		this.context.close();
	}

}
