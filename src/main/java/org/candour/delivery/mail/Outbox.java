package org.candour.delivery.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.candour.delivery.mail.QueuedMail.State;
import org.candour.vault.Sealed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mails on file. */
@Component
class Outbox {

	private static final String COLUMNS = "id, template, case_ref, staff, key_version, recipient, letter, work, queued_at, state, attempts";

	private static final TypeReference<List<WorkSection>> WORK = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final ObjectMapper json;

	Outbox(JdbcClient jdbc, ObjectMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	void add(QueuedMail mail, Instant nextTry) {
		this.jdbc
			.sql("insert into outgoing_mail (" + COLUMNS
					+ ", next_try) values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?)")
			.params(mail.id(), mail.template().id(), mail.caseRef(), mail.staff(),
					(mail.outside() != null) ? mail.outside().keyVersion() : null,
					(mail.outside() != null) ? mail.outside().ciphertext() : null, mail.letter(), write(mail.work()),
					Timestamp.from(mail.queuedAt()), mail.state().name(), mail.attempts(), Timestamp.from(nextTry))
			.update();
	}

	/**
	 * Takes a mail that waits, so that nobody else takes it before the next try.
	 * @return empty if it does not wait, or was tried too short a time ago
	 */
	Optional<QueuedMail> claim(UUID id, Instant now, Instant nextTry) {
		return this.jdbc
			.sql("update outgoing_mail set attempts = attempts + 1, next_try = ? where id = ?"
					+ " and state = 'WAITING' and (attempts = 0 or next_try <= ?) returning " + COLUMNS)
			.params(Timestamp.from(nextTry), id, Timestamp.from(now))
			.query(this::mail)
			.optional();
	}

	/** Says what became of a mail. */
	void settle(UUID id, State state, Instant at) {
		this.jdbc.sql("update outgoing_mail set state = ?, settled_at = ? where id = ?")
			.params(state.name(), Timestamp.from(at), id)
			.update();
	}

	/** Mails that should have gone by now, at most 50. */
	List<UUID> due(Instant now) {
		return this.jdbc
			.sql("select id from outgoing_mail where state = 'WAITING' and next_try <= ? order by next_try limit 50")
			.param(Timestamp.from(now))
			.query(UUID.class)
			.list();
	}

	/** The newest mails to a member of staff, at most 100. */
	List<QueuedMail> to(String username) {
		return this.jdbc
			.sql("select " + COLUMNS + " from outgoing_mail where staff = ? order by queued_at desc limit 100")
			.param(username)
			.query(this::mail)
			.list();
	}

	/** The newest mails to people outside, at most 100. */
	List<QueuedMail> toOutside() {
		return this.jdbc
			.sql("select " + COLUMNS
					+ " from outgoing_mail where recipient is not null order by queued_at desc limit 100")
			.query(this::mail)
			.list();
	}

	Optional<QueuedMail> find(UUID id) {
		return this.jdbc.sql("select " + COLUMNS + " from outgoing_mail where id = ?")
			.param(id)
			.query(this::mail)
			.optional();
	}

	private QueuedMail mail(ResultSet row, int number) throws SQLException {
		byte[] recipient = row.getBytes("recipient");
		return new QueuedMail(row.getObject("id", UUID.class), new MailTemplate(row.getString("template")),
				row.getString("case_ref"), row.getString("staff"),
				(recipient != null) ? new Sealed(row.getInt("key_version"), recipient) : null,
				row.getObject("letter", UUID.class), read(row.getString("work")),
				row.getTimestamp("queued_at").toInstant(), State.valueOf(row.getString("state")),
				row.getInt("attempts"));
	}

	private String write(List<WorkSection> work) {
		try {
			return (work != null) ? this.json.writeValueAsString(work) : null;
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("A list of work could not be written.");
		}
	}

	private List<WorkSection> read(String work) {
		try {
			return (work != null) ? this.json.readValue(work, WORK) : null;
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("A list of work could not be read.");
		}
	}

}
