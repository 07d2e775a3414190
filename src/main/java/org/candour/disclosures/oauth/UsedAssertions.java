package org.candour.disclosures.oauth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Remembers which assertions were used, until they would have expired anyway. */
@Component
class UsedAssertions {

	/** Clocks of others may be slow. */
	private static final Duration GRACE = Duration.ofMinutes(5);

	private final JdbcClient jdbc;

	private final Clock clock;

	UsedAssertions(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	boolean isFirst(String client, String id, Instant expires) {
		return this.jdbc.sql("insert into used_assertion (id, expires_at) values (?, ?) on conflict do nothing")
			.params(digest(client + "\n" + id), expires.plus(GRACE).atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

	@Scheduled(cron = "0 47 * * * *")
	void forgetExpired() {
		this.jdbc.sql("delete from used_assertion where expires_at < ?")
			.param(this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	private static byte[] digest(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256.", ex);
		}
	}

}
