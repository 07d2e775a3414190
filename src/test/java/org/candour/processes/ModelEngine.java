package org.candour.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;

import org.candour.support.SharedPostgres;

/**
 * A bare engine on a database of its own, with the real models, decisions and forms, and
 * {@link CasePorts} in place of the case file. One for the whole test run.
 */
final class ModelEngine {

	static final CasePorts PORTS = new CasePorts();

	private static ProcessEngine engine;

	private ModelEngine() {
	}

	static synchronized ProcessEngine start() {
		if (engine == null) {
			createDatabase();
			StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
			configuration.setProcessEngineName("models");
			configuration.setJdbcDriver("org.postgresql.Driver");
			configuration.setJdbcUrl(SharedPostgres.server().getJdbcUrl("postgres", "models"));
			configuration.setJdbcUsername("postgres");
			configuration.setJdbcPassword("postgres");
			configuration.setDatabaseSchemaUpdate("true");
			configuration.setHistory("full");
			configuration.setJobExecutorActivate(false);
			configuration.setMetricsEnabled(false);
			configuration.setDefaultSerializationFormat("application/json");
			configuration.getProcessEnginePlugins().add(new SpinProcessEnginePlugin());
			configuration.setBeans(PORTS.beans());
			engine = configuration.buildProcessEngine();
			deploy();
		}
		return engine;
	}

	private static void createDatabase() {
		try (Connection connection = SharedPostgres.server().getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("create database models");
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void deploy() {
		DeploymentBuilder deployment = engine.getRepositoryService().createDeployment().name("candour");
		for (Path file : Models.files("processes", ".bpmn", ".dmn")) {
			add(deployment, file);
		}
		for (Path file : Models.files("forms", ".form")) {
			add(deployment, file);
		}
		deployment.deploy();
	}

	private static void add(DeploymentBuilder deployment, Path file) {
		try {
			deployment.addString(file.getFileName().toString(), Files.readString(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The files an information-governance officer may change. */
	static final class Models {

		private Models() {
		}

		static List<Path> files(String folder, String... endings) {
			try (Stream<Path> files = Files.walk(Path.of(folder))) {
				return files.filter((file) -> Stream.of(endings).anyMatch(file.toString()::endsWith)).sorted().toList();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
