package org.candour.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.candour.documents.DocumentId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The approvals of a case's answers; at most one stands. */
@Component
public class ApprovedAnswers {

	private static final String SELECT = """
			select case_ref, composition, letter, letter_sha256, schedule, schedule_sha256, approved_by, approved_at
			from approved_answer where case_ref = :ref""";

	private final JdbcClient jdbc;

	private final Clock clock;

	ApprovedAnswers(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The approval that stands. */
	public Optional<ApprovedAnswer> standing(String caseRef) {
		return this.jdbc.sql(SELECT + " and withdrawn_at is null")
			.param("ref", caseRef)
			.query(ApprovedAnswers::approved)
			.optional();
	}

	/** Every approval, also those withdrawn or replaced, oldest first; at most 200. */
	public List<ApprovedAnswer> ofCase(String caseRef) {
		return this.jdbc.sql(SELECT + " order by id limit 200")
			.param("ref", caseRef)
			.query(ApprovedAnswers::approved)
			.list();
	}

	/** Keeps an approval, in the place of one that stood. */
	public void add(ApprovedAnswer answer) {
		withdraw(answer.caseRef());
		this.jdbc.sql("""
				insert into approved_answer (case_ref, composition, letter, letter_sha256, schedule, schedule_sha256,
				approved_by, approved_at)
				values (:ref, :composition, :letter, :letterHash, :schedule, :scheduleHash, :by, :at)""")
			.param("ref", answer.caseRef())
			.param("composition", answer.composition())
			.param("letter", answer.letter().value())
			.param("letterHash", answer.letterSha256())
			.param("schedule", (answer.schedule() != null) ? answer.schedule().value() : null)
			.param("scheduleHash", answer.scheduleSha256())
			.param("by", answer.approvedBy())
			.param("at", Timestamp.from(answer.approvedAt()))
			.update();
	}

	/** Takes an approval back; false if none stood. */
	public boolean withdraw(String caseRef) {
		return this.jdbc
			.sql("update approved_answer set withdrawn_at = :at where case_ref = :ref and withdrawn_at is null")
			.param("at", Timestamp.from(this.clock.instant()))
			.param("ref", caseRef)
			.update() > 0;
	}

	private static ApprovedAnswer approved(ResultSet row, int number) throws SQLException {
		UUID schedule = row.getObject("schedule", UUID.class);
		return new ApprovedAnswer(row.getString("case_ref"), row.getString("composition"),
				new DocumentId(row.getObject("letter", UUID.class)), row.getString("letter_sha256"),
				(schedule != null) ? new DocumentId(schedule) : null, row.getString("schedule_sha256"),
				row.getString("approved_by"), row.getTimestamp("approved_at").toInstant());
	}

}
