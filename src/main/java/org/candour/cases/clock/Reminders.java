package org.candour.cases.clock;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.candour.audit.AuditTrail;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds people of cases: on the trail and on file at once, by other ways after the
 * commit.
 */
@Component
public class Reminders {

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	private final JdbcClient jdbc;

	private final Clock clock;

	Reminders(AuditTrail audit, ApplicationEventPublisher events, JdbcClient jdbc, Clock clock) {
		this.audit = audit;
		this.events = events;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Reminds whom it concerns. */
	@Transactional
	public void remind(String caseRef, Reminder.Kind kind) {
		remind(new Reminder(caseRef, kind, null));
	}

	/** Reminds the searchers of a service that their search is late. */
	@Transactional
	public void searchDue(String caseRef, String service) {
		remind(new Reminder(caseRef, Reminder.Kind.SEARCH_DUE, service));
	}

	/** When somebody was last reminded so; empty if nobody was. */
	@Transactional(readOnly = true)
	public Optional<Instant> last(String caseRef, Reminder.Kind kind) {
		return this.jdbc.sql("select max(reminded_at) from case_reminder where case_ref = ? and kind = ?")
			.params(caseRef, kind.name())
			.query(Timestamp.class)
			.optional()
			.map(Timestamp::toInstant);
	}

	private void remind(Reminder reminder) {
		Map<String, String> facts = new HashMap<>(Map.of("reminder", reminder.kind().code()));
		if (reminder.service() != null) {
			facts.put("service", reminder.service());
		}
		this.jdbc.sql("insert into case_reminder (case_ref, kind, service, reminded_at) values (?, ?, ?, ?)")
			.params(reminder.caseRef(), reminder.kind().name(), reminder.service(),
					Timestamp.from(this.clock.instant()))
			.update();
		this.audit.record(reminder.kind().action(), reminder.caseRef(), facts);
		this.events.publishEvent(reminder);
	}

}
