package org.candour.statistics;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills a table beside that of the marks and puts it into its place, within one
 * transaction. Indexes are made once it is full: to keep them up row by row takes longer
 * than the counting. The former marks can be read until the end.
 */
class MarksRebuild {

	private static final String MARKS = "statistics_mark";

	private static final String ANEW = "_anew";

	static final String TABLE = MARKS + ANEW;

	private final JdbcClient jdbc;

	MarksRebuild(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void begin() {
		run("create table %s (like %s including constraints)".formatted(TABLE, MARKS));
	}

	/** Counts these cases. */
	void add(List<String> cases) {
		this.jdbc
			.sql("insert into %s (case_ref, measure, day, team, walled, a, b, value, n)%n%s".formatted(TABLE,
					Definitions.MARKS))
			.param("refs", String.join(" ", cases))
			.update();
	}

	/** The indexes are made first; then the table is locked, for a moment. */
	void takeTheirPlace() {
		run("set local maintenance_work_mem = '256MB'");
		Map<String, String> indexes = indexes();
		indexes.forEach((name, definition) -> run(
				definition.replace(name + " ", name + ANEW + " ").replace(MARKS + " USING", TABLE + " USING")));
		run("analyze " + TABLE);
		run("drop table " + MARKS);
		run("alter table %s rename to %s".formatted(TABLE, MARKS));
		indexes.keySet().forEach((name) -> run("alter index %1$s%2$s rename to %1$s".formatted(name, ANEW)));
	}

	/** The definitions of the indexes by their names. */
	private Map<String, String> indexes() {
		return this.jdbc
			.sql("select indexname, indexdef from pg_indexes where schemaname = current_schema() and tablename = ?")
			.param(MARKS)
			.query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private void run(String statement) {
		this.jdbc.sql(statement).update();
	}

}
