package org.candour.delivery;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.candour.documents.DocumentId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letters that went to persons. */
@Component
class SentLetters {

	private final JdbcClient jdbc;

	SentLetters(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(SentLetter letter) {
		this.jdbc.sql("""
				insert into sent_letter (id, case_ref, kind, document, route, answer, sent_at)
				values (:id, :ref, :kind, :document, :route, :answer, :at)""")
			.param("id", letter.id())
			.param("ref", letter.caseRef())
			.param("kind", letter.kind())
			.param("document", letter.document().value())
			.param("route", letter.route().name())
			.param("answer", letter.answer())
			.param("at", Timestamp.from(letter.sentAt()))
			.update();
	}

	List<SentLetter> ofCase(String caseRef) {
		return this.jdbc.sql("select * from sent_letter where case_ref = ? order by sent_at, id")
			.param(caseRef)
			.query(SentLetters::letter)
			.list();
	}

	/** How many letters of a kind went out in a case. */
	int count(String caseRef, String kind) {
		return this.jdbc.sql("select count(*) from sent_letter where case_ref = ? and kind = ?")
			.params(caseRef, kind)
			.query(Integer.class)
			.single();
	}

	/** Letters that wait to be posted, oldest first, at most 500. */
	List<SentLetter> toPost() {
		return this.jdbc
			.sql("select * from sent_letter where route = 'POST' and posted_on is null order by sent_at, id limit 500")
			.query(SentLetters::letter)
			.list();
	}

	Optional<SentLetter> find(UUID id) {
		return this.jdbc.sql("select * from sent_letter where id = ?").param(id).query(SentLetters::letter).optional();
	}

	/** From now on an answer that was to be collected goes by post. */
	void redirectAnswer(String caseRef) {
		this.jdbc.sql("update sent_letter set route = 'POST' where case_ref = ? and answer").param(caseRef).update();
	}

	/** Notes the posting; false if it was noted before. */
	boolean posted(UUID id, LocalDate day, String tracking) {
		return this.jdbc.sql(
				"update sent_letter set posted_on = ?, tracking = ? where id = ? and route = 'POST' and posted_on is null")
			.params(Date.valueOf(day), tracking, id)
			.update() == 1;
	}

	private static SentLetter letter(ResultSet row, int number) throws SQLException {
		Date posted = row.getDate("posted_on");
		return new SentLetter(row.getObject("id", UUID.class), row.getString("case_ref"), row.getString("kind"),
				new DocumentId(row.getObject("document", UUID.class)), Route.valueOf(row.getString("route")),
				row.getBoolean("answer"), row.getTimestamp("sent_at").toInstant(),
				(posted != null) ? posted.toLocalDate() : null, row.getString("tracking"));
	}

}
