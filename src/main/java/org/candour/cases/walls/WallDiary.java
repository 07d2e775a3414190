package org.candour.cases.walls;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.candour.cases.Reason;
import org.candour.vault.Sealed;
import org.candour.vault.Vault;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to walls, with the reasons sealed. */
@Component
class WallDiary {

	private final JdbcClient jdbc;

	private final Vault vault;

	private final Clock clock;

	WallDiary(JdbcClient jdbc, Vault vault, Clock clock) {
		this.jdbc = jdbc;
		this.vault = vault;
		this.clock = clock;
	}

	/** The wall is stored before. */
	void write(String caseRef, String wall, WallChange change, String person, String by, Reason reason) {
		UUID id = UUID.randomUUID();
		Sealed sealed = this.vault.seal(caseRef, field(id), reason.bytes());
		this.jdbc.sql("""
				insert into wall_entry (id, wall, case_ref, change, person, changed_by, changed_at, key_version, reason)
				values (:id, :wall, :ref, :change, :person, :by, :at, :version, :reason)""")
			.param("id", id)
			.param("wall", wall)
			.param("ref", caseRef)
			.param("change", change.name())
			.param("person", person)
			.param("by", by)
			.param("at", Timestamp.from(this.clock.instant()))
			.param("version", sealed.keyVersion())
			.param("reason", sealed.ciphertext())
			.update();
	}

	/**
	 * The entries of a case, oldest first, at most 200; the caller audits the reading.
	 */
	List<WallEntry> of(String caseRef) {
		return this.jdbc.sql("select * from wall_entry where case_ref = :ref order by changed_at, id limit 200")
			.param("ref", caseRef)
			.query(this::entry)
			.list();
	}

	private WallEntry entry(ResultSet row, int number) throws SQLException {
		String caseRef = row.getString("case_ref");
		UUID id = row.getObject("id", UUID.class);
		byte[] reason = this.vault.open(caseRef, field(id),
				new Sealed(row.getInt("key_version"), row.getBytes("reason")));
		return new WallEntry(WallChange.valueOf(row.getString("change")), row.getString("person"),
				row.getString("changed_by"), row.getTimestamp("changed_at").toInstant(),
				new String(reason, StandardCharsets.UTF_8));
	}

	private static String field(UUID id) {
		return "wall-entry:" + id;
	}

}
