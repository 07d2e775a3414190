package org.candour.delivery.webhooks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.candour.delivery.webhooks.Webhook.State;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The addresses on file. */
@Component
class Endpoints {

	private static final String SELECT = "select * from webhook_endpoint where ";

	private final JdbcClient jdbc;

	Endpoints(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(Endpoint endpoint) {
		this.jdbc.sql("""
				insert into webhook_endpoint (id, body, host, url, secret, state, created_at)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(endpoint.id(), endpoint.body(), endpoint.host(), endpoint.url(), endpoint.secret(),
					endpoint.state().name(), Timestamp.from(endpoint.createdAt()))
			.update();
	}

	/** Oldest first. A body has few: their number is checked when one is added. */
	List<Endpoint> of(String body) {
		return this.jdbc.sql(SELECT + "body = ? order by created_at, id limit 100")
			.param(body)
			.query(Endpoints::endpoint)
			.list();
	}

	/** Lets one transaction at a time count and add the addresses of a body. */
	void lock(String body) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
			.param("key", "webhooks:" + body)
			.query((row, number) -> true)
			.single();
	}

	Optional<Endpoint> find(UUID id) {
		return this.jdbc.sql(SELECT + "id = ?").param(id).query(Endpoints::endpoint).optional();
	}

	Optional<Endpoint> hold(String body, UUID id) {
		return this.jdbc.sql(SELECT + "id = ? and body = ? for update")
			.params(id, body)
			.query(Endpoints::endpoint)
			.optional();
	}

	/** The addresses in the order of bodies, at most 500. */
	List<Endpoint> all() {
		return this.jdbc.sql("select * from webhook_endpoint order by body, created_at, id limit 500")
			.query(Endpoints::endpoint)
			.list();
	}

	/** Keeps another address and state; what failed before counts no more. */
	void change(UUID id, String host, byte[] url, State state) {
		this.jdbc.sql("update webhook_endpoint set host = ?, url = ?, state = ?, failing_since = null where id = ?")
			.params(host, url, state.name(), id)
			.update();
	}

	void renew(UUID id, byte[] secret, byte[] oldSecret, Instant oldUntil) {
		this.jdbc.sql("update webhook_endpoint set secret = ?, old_secret = ?, old_until = ? where id = ?")
			.params(secret, oldSecret, Timestamp.from(oldUntil), id)
			.update();
	}

	void remove(UUID id) {
		this.jdbc.sql("delete from webhook_endpoint where id = ?").param(id).update();
	}

	void succeeded(UUID id) {
		this.jdbc.sql("update webhook_endpoint set failing_since = null where id = ? and failing_since is not null")
			.param(id)
			.update();
	}

	/** Since when it fails, this time counted in. */
	Instant failed(UUID id, Instant at) {
		return this.jdbc.sql(
				"update webhook_endpoint set failing_since = coalesce(failing_since, ?) where id = ? returning failing_since")
			.params(Timestamp.from(at), id)
			.query((row, number) -> row.getTimestamp(1).toInstant())
			.optional()
			.orElse(at);
	}

	/** Switches an address from one state to another; false if it is not in the first. */
	boolean turn(UUID id, State from, State to) {
		return this.jdbc.sql("update webhook_endpoint set state = ?, failing_since = null where id = ? and state = ?")
			.params(to.name(), id, from.name())
			.update() == 1;
	}

	private static Endpoint endpoint(ResultSet row, int number) throws SQLException {
		return new Endpoint(row.getObject("id", UUID.class), row.getString("body"), row.getString("host"),
				row.getBytes("url"), row.getBytes("secret"), row.getBytes("old_secret"), instant(row, "old_until"),
				State.valueOf(row.getString("state")), instant(row, "failing_since"), instant(row, "created_at"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp value = row.getTimestamp(column);
		return (value != null) ? value.toInstant() : null;
	}

}
