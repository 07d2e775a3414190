package org.candour.web.idempotency;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The answers kept for repeated requests, for seven days. */
@Component
class KeptAnswers {

	private static final Duration KEPT = Duration.ofDays(7);

	private final JdbcClient jdbc;

	private final Clock clock;

	KeptAnswers(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Whether no other transaction works on the key; holds it until this one ends. */
	boolean lock(long key) {
		return this.jdbc.sql("select pg_try_advisory_xact_lock(?)").param(key).query(Boolean.class).single();
	}

	Optional<KeptAnswer> find(byte[] id) {
		return this.jdbc.sql("select fingerprint, status, location, etag, body from kept_answer where id = ?")
			.param(id)
			.query((row, number) -> new KeptAnswer(row.getBytes("fingerprint"), row.getInt("status"),
					row.getString("location"), row.getString("etag"), row.getBytes("body")))
			.optional();
	}

	void keep(byte[] id, byte[] fingerprint, KeptAnswer answer) {
		this.jdbc.sql("""
				insert into kept_answer (id, fingerprint, status, location, etag, body, kept_at)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(id, fingerprint, answer.status(), answer.location(), answer.etag(), answer.body(), now())
			.update();
	}

	@Scheduled(cron = "0 17 * * * *")
	void forgetOld() {
		this.jdbc.sql("delete from kept_answer where kept_at < ?").param(now().minus(KEPT)).update();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}
