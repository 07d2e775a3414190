package org.candour.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.candour.documents.DocumentId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The answers and receipts on file. */
@Component
class Answers {

	private static final String SELECT = """
			select a.*, (select min(collected_at) from answer_receipt r
			where r.case_ref = a.case_ref and r.collected_at >= a.released_at) as collected_at
			from answer a where a.case_ref = :ref""";

	private final JdbcClient jdbc;

	private final Clock clock;

	Answers(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Optional<Answer> find(String caseRef) {
		return this.jdbc.sql(SELECT).param("ref", caseRef).query(this::answer).optional();
	}

	/** Makes others who deal with this case's answer wait until the transaction ends. */
	void lock(String caseRef) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
			.param("key", "answer:" + caseRef)
			.query((row, number) -> true)
			.single();
	}

	void add(String caseRef, DocumentId letter, Instant releasedAt) {
		add(caseRef, letter, AnswerPackage.COVER_SHEET, null, releasedAt, null, 0, null);
	}

	void add(String caseRef, DocumentId letter, String letterName, DocumentId schedule, Instant releasedAt,
			Instant expiresAt, long size, String sha256) {
		this.jdbc.sql("""
				insert into answer (case_ref, letter, letter_name, schedule, released_at, expires_at, size, sha256)
				values (:ref, :letter, :name, :schedule, :released, :expires, :size, :sha256)""")
			.param("ref", caseRef)
			.param("letter", letter.value())
			.param("name", letterName)
			.param("schedule", (schedule != null) ? schedule.value() : null)
			.param("released", Timestamp.from(releasedAt))
			.param("expires", (expiresAt != null) ? Timestamp.from(expiresAt) : null)
			.param("size", size)
			.param("sha256", sha256)
			.update();
	}

	/** Makes room for a later answer; the receipts of the former stay. */
	void replace(String caseRef) {
		this.jdbc.sql("delete from answer where case_ref = ?").param(caseRef).update();
	}

	/** Ends the collection; false if there is no package or it had ended before. */
	boolean expireOnce(String caseRef, Instant at) {
		return this.jdbc.sql(
				"update answer set expired_at = :at where case_ref = :ref and expires_at is not null and expired_at is null")
			.param("at", Timestamp.from(at))
			.param("ref", caseRef)
			.update() > 0;
	}

	/**
	 * Packages that nobody has fetched and that expire between two moments, at most 100;
	 * each is given once.
	 */
	List<String> expiringUntold(Instant now, Instant until) {
		return this.jdbc
			.sql("""
					update answer set expiry_told_at = :now where case_ref in (select a.case_ref from answer a
					where a.expired_at is null and a.expiry_told_at is null and a.expires_at > :now and a.expires_at <= :until
					and not exists (select 1 from answer_receipt r where r.case_ref = a.case_ref
					and r.collected_at >= a.released_at) order by a.expires_at limit 100 for update skip locked)
					returning case_ref""")
			.param("now", Timestamp.from(now))
			.param("until", Timestamp.from(until))
			.query(String.class)
			.list();
	}

	void add(String caseRef, Receipt receipt) {
		this.jdbc.sql("""
				insert into answer_receipt (case_ref, collector, collected_at, sha256)
				values (:ref, :collector, :at, :sha256)""")
			.param("ref", caseRef)
			.param("collector", receipt.collector())
			.param("at", Timestamp.from(receipt.collectedAt()))
			.param("sha256", receipt.sha256())
			.update();
	}

	List<Receipt> receipts(String caseRef) {
		return this.jdbc.sql(
				"select collector, collected_at, sha256 from answer_receipt where case_ref = :ref order by id limit 200")
			.param("ref", caseRef)
			.query((row, number) -> new Receipt(row.getString(1), row.getTimestamp(2).toInstant(), row.getString(3)))
			.list();
	}

	private Answer answer(ResultSet row, int number) throws SQLException {
		Instant expires = instant(row, "expires_at");
		Instant collected = instant(row, "collected_at");
		boolean over = expires != null
				&& (row.getTimestamp("expired_at") != null || !this.clock.instant().isBefore(expires));
		return new Answer(row.getString("case_ref"), status(expires, over, collected),
				new DocumentId(row.getObject("letter", UUID.class)), row.getString("letter_name"),
				document(row, "schedule"), instant(row, "released_at"), expires, row.getLong("size"),
				row.getString("sha256"), collected);
	}

	private static AnswerStatus status(Instant expires, boolean over, Instant collected) {
		if (expires == null) {
			return AnswerStatus.LETTER_ONLY;
		}
		if (over) {
			return AnswerStatus.EXPIRED;
		}
		return (collected != null) ? AnswerStatus.COLLECTED : AnswerStatus.READY;
	}

	private static DocumentId document(ResultSet row, String column) throws SQLException {
		UUID id = row.getObject(column, UUID.class);
		return (id != null) ? new DocumentId(id) : null;
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp value = row.getTimestamp(column);
		return (value != null) ? value.toInstant() : null;
	}

}
