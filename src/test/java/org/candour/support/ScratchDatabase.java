package org.candour.support;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import javax.sql.DataSource;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A database of its own on the shared server with only the named migrations, for tests
 * that damage it or need no application around it.
 */
public final class ScratchDatabase {

	private final String name = "scratch_" + UUID.randomUUID().toString().replace("-", "");

	private final DataSource dataSource;

	public ScratchDatabase(String... migrations) {
		try (Connection connection = SharedPostgres.server().getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("create database " + this.name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		this.dataSource = SharedPostgres.server().getDatabase("postgres", this.name);
		for (String migration : migrations) {
			migrate(migration);
		}
	}

	/** Applies one more migration, after rows have been written. */
	public void migrate(String migration) {
		// the whole file at once: functions contain semicolons
		try (Connection connection = this.dataSource.getConnection()) {
			ScriptUtils.executeSqlScript(connection,
					new EncodedResource(new ClassPathResource("db/migration/" + migration)), false, false, "--",
					ScriptUtils.EOF_STATEMENT_SEPARATOR, "/*", "*/");
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public String url() {
		return SharedPostgres.server().getJdbcUrl("postgres", this.name);
	}

	public DataSource dataSource() {
		return this.dataSource;
	}

	public JdbcClient jdbc() {
		return JdbcClient.create(this.dataSource);
	}

	public TransactionTemplate transaction() {
		return new TransactionTemplate(new DataSourceTransactionManager(this.dataSource));
	}

}
