package org.candour.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.candour.documents.DocumentId;
import org.candour.release.ApprovedAnswer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every release of a case, in order; none is taken off again. */
@Component
class ReleaseRecords {

	private final JdbcClient jdbc;

	ReleaseRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Keeps a release.
	 * @param approved or null for the minimum on oral authority, which nobody approves
	 * beforehand
	 * @return its number
	 */
	long add(Answer answer, ApprovedAnswer approved, String route) {
		return this.jdbc.sql("""
				insert into release_record (case_ref, approval, approved_by, approved_at, composition, letter, schedule,
				route, package_sha256, package_size, released_at, expires_at)
				values (:ref, :approval, :by, :at, :composition, :letter, :schedule, :route, :sha256, :size, :released,
				:expires) returning id""")
			.param("ref", answer.caseRef())
			.param("approval", (approved != null) ? approved.sha256() : null)
			.param("by", (approved != null) ? approved.approvedBy() : null)
			.param("at", (approved != null) ? Timestamp.from(approved.approvedAt()) : null)
			.param("composition", (approved != null) ? approved.composition() : null)
			.param("letter", answer.letter().value())
			.param("schedule", (answer.schedule() != null) ? answer.schedule().value() : null)
			.param("route", route)
			.param("sha256", answer.sha256())
			.param("size", answer.size())
			.param("released", Timestamp.from(answer.releasedAt()))
			.param("expires", (answer.expiresAt() != null) ? Timestamp.from(answer.expiresAt()) : null)
			.query(Long.class)
			.single();
	}

	/** Oldest first, at most 200. */
	List<Row> ofCase(String caseRef) {
		return this.jdbc.sql("select * from release_record where case_ref = ? order by id limit 200")
			.param(caseRef)
			.query(ReleaseRecords::row)
			.list();
	}

	private static Row row(ResultSet row, int number) throws SQLException {
		return new Row(row.getLong("id"), row.getString("approval"), row.getString("approved_by"),
				instant(row, "approved_at"), row.getString("composition"), document(row, "letter"),
				document(row, "schedule"), row.getString("route"), row.getString("package_sha256"),
				row.getLong("package_size"), instant(row, "released_at"), instant(row, "expires_at"));
	}

	private static DocumentId document(ResultSet row, String column) throws SQLException {
		UUID id = row.getObject(column, UUID.class);
		return (id != null) ? new DocumentId(id) : null;
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp at = row.getTimestamp(column);
		return (at != null) ? at.toInstant() : null;
	}

	/** A release as it is kept. */
	record Row(long id, String approval, String approvedBy, Instant approvedAt, String composition, DocumentId letter,
			DocumentId schedule, String route, String packageSha256, long packageSize, Instant releasedAt,
			Instant expiresAt) {
	}

}
