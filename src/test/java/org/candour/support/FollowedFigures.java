package org.candour.support;

import java.time.Duration;

import org.awaitility.Awaitility;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Figures follow what happens after the commit, on a thread of their own. */
public final class FollowedFigures {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private FollowedFigures() {
	}

	/** Waits until the figures have followed everything. */
	public static void await(JdbcClient jdbc) {
		Awaitility.await()
			.atMost(PATIENCE)
			.until(() -> jdbc.sql("select count(*) from statistics_changed").query(Long.class).single() == 0);
	}

}
