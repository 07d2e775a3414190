package org.candour.calendar;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.candour.calendar.CalendarVersion.State;
import org.candour.law.BankHolidays;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions in the database. */
@Component
class StoredVersions {

	private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule()).build();

	private static final String COLUMNS = """
			select number, based_on, holidays, changes_past, state, proposed_by, proposed_at, decided_by, decided_at
			from calendar_version""";

	private final JdbcClient jdbc;

	StoredVersions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Number of the version in use; nothing while it is the one in the law folder. */
	Optional<Long> inUse() {
		return this.jdbc
			.sql("select number from calendar_version where state = 'CONFIRMED' order by number desc limit 1")
			.query(Long.class)
			.optional();
	}

	Optional<CalendarVersion> find(long number) {
		return this.jdbc.sql(COLUMNS + " where number = :number")
			.param("number", number)
			.query(StoredVersions::version)
			.optional();
	}

	Optional<CalendarVersion> waiting() {
		return this.jdbc.sql(COLUMNS + " where state = 'PROPOSED'").query(StoredVersions::version).optional();
	}

	/** The newest first. */
	List<CalendarVersion> all() {
		return this.jdbc.sql(COLUMNS + " order by number desc").query(StoredVersions::version).list();
	}

	boolean named(String version) {
		return this.jdbc.sql("select exists (select 1 from calendar_version where version = :version)")
			.param("version", version)
			.query(Boolean.class)
			.single();
	}

	void propose(BankHolidays holidays, String basedOn, String sha256, boolean changesPast, String person, Instant at) {
		this.jdbc.sql("""
				insert into calendar_version
				    (version, based_on, holidays, file_sha256, changes_past, state, proposed_by, proposed_at)
				values (:version, :basedOn, cast(:holidays as jsonb), :sha256, :past, 'PROPOSED', :person, :at)""")
			.param("version", holidays.version())
			.param("basedOn", basedOn)
			.param("holidays", write(holidays))
			.param("sha256", sha256)
			.param("past", changesPast)
			.param("person", person)
			.param("at", utc(at))
			.update();
	}

	void decide(long number, State state, String person, Instant at) {
		this.jdbc.sql("""
				update calendar_version set state = :state, decided_by = :person, decided_at = :at
				where number = :number""")
			.param("state", state.name())
			.param("person", person)
			.param("at", utc(at))
			.param("number", number)
			.update();
	}

	private static CalendarVersion version(ResultSet row, int number) throws SQLException {
		return new CalendarVersion(row.getLong("number"), row.getString("based_on"), read(row.getString("holidays")),
				row.getBoolean("changes_past"), State.valueOf(row.getString("state")), row.getString("proposed_by"),
				instant(row, "proposed_at"), row.getString("decided_by"), instant(row, "decided_at"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
		return (at != null) ? at.toInstant() : null;
	}

	private static OffsetDateTime utc(Instant at) {
		return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
	}

	private static String write(BankHolidays holidays) {
		try {
			return JSON.writeValueAsString(holidays);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static BankHolidays read(String json) {
		try {
			return JSON.readValue(json, BankHolidays.class);
		}
		catch (IOException ex) {
			throw new IllegalStateException("A stored version of the bank holidays cannot be read.", ex);
		}
	}

}
