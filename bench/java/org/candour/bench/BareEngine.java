package org.candour.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;

/**
 * The engine with our models and nothing around it: no authorization, no gate, no case
 * file; the beans answer at once.
 */
final class BareEngine implements AutoCloseable {

	private static final int MOST_TASKS = 100_000;

	private final HikariDataSource database;

	private final ProcessEngine engine;

	private BareEngine(HikariDataSource database, ProcessEngine engine) {
		this.database = database;
		this.engine = engine;
	}

	/** As Camunda comes: its fullest history, and a driver as it comes. */
	static BareEngine asItComes(String url) throws IOException {
		return on(url, HistoryLevel.HISTORY_LEVEL_FULL, new Properties());
	}

	/** With this level of history and these settings of the driver. */
	static BareEngine on(String url, HistoryLevel history, Properties driver) throws IOException {
		HikariConfig pool = new HikariConfig();
		pool.setJdbcUrl(url);
		pool.setUsername("postgres");
		pool.setPassword("postgres");
		pool.setDataSourceProperties(driver);
		HikariDataSource database = new HikariDataSource(pool);
		StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
		configuration.setProcessEngineName("bare");
		configuration.setDataSource(database);
		configuration.setDatabaseSchemaUpdate("true");
		configuration.setCustomHistoryLevels(List.of(history));
		configuration.setHistory(history.getName());
		configuration.setHistoryRemovalTimeStrategy("start");
		configuration.setCmmnEnabled(false);
		configuration.setStandaloneTasksEnabled(false);
		configuration.setJobExecutorActivate(false);
		configuration.setMetricsEnabled(false);
		configuration.setTaskMetricsEnabled(false);
		configuration.setDefaultSerializationFormat("application/json");
		configuration.getProcessEnginePlugins().add(new SpinProcessEnginePlugin());
		configuration.setBeans(StillPorts.beans());
		ProcessEngine engine = configuration.buildProcessEngine();
		deploy(engine);
		return new BareEngine(database, engine);
	}

	private static void deploy(ProcessEngine engine) throws IOException {
		DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
		for (String folder : List.of("processes", "forms")) {
			try (Stream<Path> files = Files.walk(Path.of(folder))) {
				for (Path file : files.filter((path) -> path.toString().matches(".*\\.(bpmn|dmn|form)")).toList()) {
					deployment.addString(file.getFileName().toString(), Files.readString(file));
				}
			}
		}
		deployment.deploy();
	}

	/** Starts the police lifecycle with the facts that the application gives it. */
	boolean start() {
		String reference = "DR-2026-" + UUID.randomUUID().toString().substring(0, 6);
		this.engine.getRuntimeService()
			.startProcessInstanceByKey("police-disclosure", reference, Map.of("caseRef", reference, "gateway",
					"GW-POL-VOL", "urgency", "ROUTINE", "subjectCount", 1, "subjectLinked", false, "compelled", false,
					"powerEscalates", false));
		return true;
	}

	/** The first human step of everything started. */
	Queue<String> firstTasks() {
		return new ConcurrentLinkedQueue<>(this.engine.getTaskService()
			.createTaskQuery()
			.taskDefinitionKey(WholeApplication.FIRST_STEP)
			.listPage(0, MOST_TASKS)
			.stream()
			.map(Task::getId)
			.toList());
	}

	Clients.Work completing(Queue<String> tasks) {
		return () -> {
			String task = tasks.poll();
			if (task != null) {
				this.engine.getTaskService().complete(task, Map.of("callBackResult", "CONFIRMED", "dt1", "PASS"));
			}
			return task != null;
		};
	}

	@Override
	public void close() {
		this.engine.close();
		this.database.close();
	}

}
