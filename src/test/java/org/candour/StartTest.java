package org.candour;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.candour.support.CandourTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The application starts on an empty PostgreSQL and Flyway alone makes the schema. */
@CandourTest
class StartTest {

	@Autowired
	JdbcTemplate jdbc;

	@Test
	void flywayMadeTheEnginesSchema() {
		assertThat(this.jdbc.queryForObject(
				"select count(*) from flyway_schema_history where success and script = 'V1__engine_engine.sql'",
				Integer.class))
			.isOne();
	}

}
