package org.candour.processes;

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
		Stream.of(ModelFiles.models(), ModelFiles.decisions(), ModelFiles.forms())
			.flatMap(List::stream)
			.forEach((file) -> deployment.addString(file.getFileName().toString(), ModelFiles.read(file)));
		deployment.deploy();
	}

}
