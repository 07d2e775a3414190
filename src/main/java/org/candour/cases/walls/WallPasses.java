package org.candour.cases.walls;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.candour.cases.CaseFile;
import org.candour.cases.Reason;
import org.candour.vault.BlindIndex;
import org.candour.vault.IndexedField;
import org.candour.vault.Sealed;
import org.candour.vault.Vault;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The passes on file. The code that a second person types is kept as a fingerprint. */
@Component
class WallPasses {

	private final JdbcClient jdbc;

	private final Vault vault;

	private final BlindIndex index;

	WallPasses(JdbcClient jdbc, Vault vault, BlindIndex index) {
		this.jdbc = jdbc;
		this.vault = vault;
		this.index = index;
	}

	void ask(CaseFile file, String code, String person, Reason reason, Instant at) {
		UUID id = UUID.randomUUID();
		Sealed sealed = this.vault.seal(file.reference(), field(id), reason.bytes());
		this.jdbc.sql("""
				insert into wall_pass (id, wall, case_ref, code_index, asked_by, asked_at, key_version, reason)
				values (:id, :wall, :ref, :code, :person, :at, :version, :reason)""")
			.param("id", id)
			.param("wall", file.wall())
			.param("ref", file.reference())
			.param("code", fingerprint(code))
			.param("person", person)
			.param("at", Timestamp.from(at))
			.param("version", sealed.keyVersion())
			.param("reason", sealed.ciphertext())
			.update();
	}

	/** The pass asked for with this code, held so that it is confirmed once only. */
	Optional<WallPass> unconfirmed(String code, Instant askedAfter) {
		return this.jdbc.sql(
				"select * from wall_pass where code_index = :code and opened_at is null and asked_at > :after for update")
			.param("code", fingerprint(code))
			.param("after", Timestamp.from(askedAfter))
			.query(this::read)
			.optional();
	}

	void confirm(WallPass pass, String by, Instant at, Instant expiresAt) {
		this.jdbc.sql("update wall_pass set confirmed_by = :by, opened_at = :at, expires_at = :expires where id = :id")
			.param("by", by)
			.param("at", Timestamp.from(at))
			.param("expires", Timestamp.from(expiresAt))
			.param("id", pass.id())
			.update();
	}

	void end(WallPass pass, String by, Instant at) {
		this.jdbc.sql("update wall_pass set ended_at = :at, ended_by = :by where id = :id and ended_at is null")
			.param("at", Timestamp.from(at))
			.param("by", by)
			.param("id", pass.id())
			.update();
	}

	Optional<WallPass> find(UUID id) {
		return this.jdbc.sql("select * from wall_pass where id = :id").param("id", id).query(this::read).optional();
	}

	/** Passes through a wall that were confirmed, newest first, at most 50. */
	List<WallPass> through(String wall) {
		return this.jdbc
			.sql("select * from wall_pass where wall = :wall and opened_at is not null order by asked_at desc limit 50")
			.param("wall", wall)
			.query(this::read)
			.list();
	}

	/** Passes whose day is over and that nobody has tidied away yet. */
	List<WallPass> expired(Instant now) {
		return this.jdbc
			.sql("select * from wall_pass where ended_at is null and expires_at <= :now order by expires_at limit 100")
			.param("now", Timestamp.from(now))
			.query(this::read)
			.list();
	}

	private byte[] fingerprint(String code) {
		return this.index.of(IndexedField.REFERENCE, code);
	}

	private WallPass read(ResultSet row, int number) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		String caseRef = row.getString("case_ref");
		byte[] reason = this.vault.open(caseRef, field(id),
				new Sealed(row.getInt("key_version"), row.getBytes("reason")));
		return new WallPass(id, caseRef, row.getString("wall"), row.getString("asked_by"), instant(row, "asked_at"),
				row.getString("confirmed_by"), instant(row, "opened_at"), instant(row, "expires_at"),
				instant(row, "ended_at"), new String(reason, StandardCharsets.UTF_8));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp value = row.getTimestamp(column);
		return (value != null) ? value.toInstant() : null;
	}

	private static String field(UUID id) {
		return "wall-pass:" + id;
	}

}
