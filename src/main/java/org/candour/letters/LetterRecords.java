package org.candour.letters;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;

import org.candour.documents.DocumentId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which letters were written, and from which wording. */
@Component
class LetterRecords {

	private final JdbcClient jdbc;

	LetterRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(String caseRef, LetterInfo letter) {
		this.jdbc.sql("""
				insert into letter (case_ref, kind, template, document, written_at)
				values (:ref, :kind, :template, :document, :at)""")
			.param("ref", caseRef)
			.param("kind", letter.kind().name())
			.param("template", letter.template())
			.param("document", letter.document().value())
			.param("at", Timestamp.from(letter.writtenAt()))
			.update();
	}

	/** Oldest first, at most 500. */
	List<LetterInfo> ofCase(String caseRef) {
		return this.jdbc
			.sql("select kind, template, document, written_at from letter where case_ref = :ref order by id limit 500")
			.param("ref", caseRef)
			.query((row, number) -> new LetterInfo(LetterKind.valueOf(row.getString(1)), row.getString(2),
					new DocumentId(row.getObject(3, UUID.class)), row.getTimestamp(4).toInstant()))
			.list();
	}

	/** The answer was not sent after all; what was read stays among the files. */
	void takeBack(String caseRef) {
		this.jdbc.sql("delete from letter where case_ref = ? and kind in ('COVER_SHEET', 'REFUSAL', 'NOT_OBEYED')")
			.param(caseRef)
			.update();
	}

	/** Lets one writer at a time work on a case's letters. */
	void lock(String caseRef) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
			.param("key", "letters:" + caseRef)
			.query((row, number) -> true)
			.single();
	}

}
