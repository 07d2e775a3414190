package org.candour.database;

import java.util.UUID;

import org.candour.support.CandourTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Events that were handled do not stay for ever; those that wait do. */
@CandourTest
class HandledEventsTest {

	@Autowired
	private HandledEvents events;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void onlyWhatWasHandledAWeekAgoIsForgotten() {
		UUID old = event("now() - interval '9 days'", "now() - interval '8 days'");
		UUID fresh = event("now() - interval '2 days'", "now() - interval '1 day'");
		UUID waiting = event("now() - interval '9 days'", "null");
		this.events.forget();
		assertThat(there(old)).isFalse();
		assertThat(there(fresh)).isTrue();
		assertThat(there(waiting)).isTrue();
		this.jdbc.sql("delete from event_publication where listener_id = 'of-the-tests'").update();
	}

	private UUID event(String published, String completed) {
		UUID id = UUID.randomUUID();
		this.jdbc
			.sql("""
					insert into event_publication (id, listener_id, event_type, serialized_event, publication_date, completion_date)
					values (?, 'of-the-tests', 'of.the.Tests', '{}', %s, %s)"""
				.formatted(published, completed))
			.param(id)
			.update();
		return id;
	}

	private boolean there(UUID id) {
		return this.jdbc.sql("select exists (select 1 from event_publication where id = ?)")
			.param(id)
			.query(Boolean.class)
			.single();
	}

}
