package org.candour.delivery.webhooks;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.candour.delivery.webhooks.WebhookClient.Attempt;
import org.candour.delivery.webhooks.WebhookDelivery.State;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The events on file, one row for each address they go to. */
@Component
class Deliveries {

	private final JdbcClient jdbc;

	Deliveries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Adds an event, unless one about the same request has not gone out yet. */
	boolean add(UUID id, UUID endpoint, WebhookEvent event, Instant at, Instant nextTry) {
		return this.jdbc
			.sql("""
					insert into webhook_delivery (id, endpoint, type, reference, link, occurred_at, state, attempts, next_try)
					select :id, :endpoint, :type, :reference, :link, :at, 'WAITING', 0, :next
					where not exists (select 1 from webhook_delivery w where w.endpoint = :endpoint
					and w.reference = :reference and w.type = :type and w.state = 'WAITING' and w.attempts = 0)""")
			.param("id", id)
			.param("endpoint", endpoint)
			.param("type", event.type())
			.param("reference", event.reference())
			.param("link", event.link().toString())
			.param("at", Timestamp.from(at))
			.param("next", Timestamp.from(nextTry))
			.update() == 1;
	}

	/**
	 * Takes an event that waits, so that nobody else takes it before the next try.
	 * @return empty if it does not wait, or was tried too short a time ago
	 */
	Optional<WebhookDelivery> claim(UUID id, Instant now, Instant nextTry) {
		return this.jdbc.sql("""
				update webhook_delivery set attempts = attempts + 1, next_try = ?
				where id = ? and state = 'WAITING' and (attempts = 0 or next_try <= ?) returning *""")
			.params(Timestamp.from(nextTry), id, Timestamp.from(now))
			.query(Deliveries::delivery)
			.optional();
	}

	Optional<WebhookDelivery> find(UUID id) {
		return this.jdbc.sql("select * from webhook_delivery where id = ?")
			.param(id)
			.query(Deliveries::delivery)
			.optional();
	}

	/** Keeps what came of a try of an event that still waits. */
	void settle(UUID id, State state, Attempt attempt, Instant at) {
		this.jdbc.sql("""
				update webhook_delivery set state = ?, cause = ?, status = ?, settled_at = ?
				where id = ? and state = 'WAITING'""")
			.params(state.name(), (attempt.failure() != null) ? attempt.failure().name() : null, attempt.status(),
					(state != State.WAITING) ? Timestamp.from(at) : null, id)
			.update();
	}

	/** Sets when an event that still waits is tried again. */
	void postpone(UUID id, Instant nextTry) {
		this.jdbc.sql("update webhook_delivery set next_try = ? where id = ? and state = 'WAITING'")
			.params(Timestamp.from(nextTry), id)
			.update();
	}

	/** Events that should have gone by now, at most 100. */
	List<UUID> due(Instant now) {
		return this.jdbc.sql(
				"select id from webhook_delivery where state = 'WAITING' and next_try <= ? order by next_try limit 100")
			.param(Timestamp.from(now))
			.query(UUID.class)
			.list();
	}

	/** Ends the waiting of everything for an address. */
	void endWaiting(UUID endpoint, State state, WebhookFailure cause, Instant at) {
		this.jdbc.sql("""
				update webhook_delivery set state = ?, cause = coalesce(?, cause), settled_at = ?
				where endpoint = ? and state = 'WAITING'""")
			.params(state.name(), (cause != null) ? cause.name() : null, Timestamp.from(at), endpoint)
			.update();
	}

	/**
	 * Lets events that were given up begin again, one or all of an address.
	 * @param one the event, or null for at most 500 of the address, oldest first
	 * @return which they were
	 */
	List<UUID> beginAgain(UUID endpoint, UUID one, Instant now) {
		return this.jdbc.sql("""
				update webhook_delivery set state = 'WAITING', attempts = 0, next_try = :now, settled_at = null
				where id in (select id from webhook_delivery where endpoint = :endpoint and state = 'PARKED'
				and (cast(:one as uuid) is null or id = :one) order by occurred_at, id limit 500) returning id""")
			.param("now", Timestamp.from(now))
			.param("endpoint", endpoint)
			.param("one", one)
			.query(UUID.class)
			.list();
	}

	/** The newest events that were given up, at most 200. */
	List<ParkedLine> parked() {
		return this.jdbc.sql("""
				select d.*, e.body, e.host from webhook_delivery d join webhook_endpoint e on e.id = d.endpoint
				where d.state = 'PARKED' order by d.occurred_at desc, d.id limit 200""")
			.query((row, number) -> new ParkedLine(delivery(row, number), row.getString("body"), row.getString("host")))
			.list();
	}

	long parkedCount() {
		return this.jdbc.sql("select count(*) from webhook_delivery where state = 'PARKED'").query(Long.class).single();
	}

	/** Newest first, older than the given place. */
	List<WebhookDelivery> of(UUID endpoint, Instant before, String beforeId, int limit) {
		return this.jdbc.sql("""
				select * from webhook_delivery where endpoint = ? and (occurred_at, id::text) < (?, ?)
				order by occurred_at desc, id::text desc limit ?""")
			.params(endpoint, Timestamp.from(before), beforeId, limit)
			.query(Deliveries::delivery)
			.list();
	}

	/** Forgets what arrived or was dropped, and what was given up, before a moment. */
	void forget(Instant before, Instant parkedBefore) {
		this.jdbc.sql("""
				delete from webhook_delivery where (settled_at < ? and state in ('DELIVERED', 'DROPPED'))
				or (settled_at < ? and state = 'PARKED')""")
			.params(Timestamp.from(before), Timestamp.from(parkedBefore))
			.update();
	}

	private static WebhookDelivery delivery(ResultSet row, int number) throws SQLException {
		State state = State.valueOf(row.getString("state"));
		String cause = row.getString("cause");
		return new WebhookDelivery(row.getObject("id", UUID.class), row.getObject("endpoint", UUID.class),
				new WebhookEvent(row.getString("type"), row.getString("reference"), URI.create(row.getString("link"))),
				row.getTimestamp("occurred_at").toInstant(), state, row.getInt("attempts"),
				(state == State.WAITING) ? row.getTimestamp("next_try").toInstant() : null,
				(cause != null) ? WebhookFailure.valueOf(cause) : null, (Integer) row.getObject("status"));
	}

}
