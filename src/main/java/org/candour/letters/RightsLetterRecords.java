package org.candour.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.candour.documents.DocumentId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which letters were written in rights cases, for which occasion, from which wording. */
@Component
class RightsLetterRecords {

	private static final String COLUMNS = "select kind, occasion, template, format, document, written_at from rights_letter ";

	private final JdbcClient jdbc;

	RightsLetterRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(String caseRef, RightsLetter letter) {
		this.jdbc.sql("""
				insert into rights_letter (case_ref, kind, occasion, template, format, document, written_at)
				values (:ref, :kind, :occasion, :template, :format, :document, :at)""")
			.param("ref", caseRef)
			.param("kind", letter.kind().name())
			.param("occasion", letter.occasion())
			.param("template", letter.template())
			.param("format", letter.format().name())
			.param("document", letter.document().value())
			.param("at", Timestamp.from(letter.writtenAt()))
			.update();
	}

	/** Oldest first, at most 500. */
	List<RightsLetter> ofCase(String caseRef) {
		return this.jdbc.sql(COLUMNS + "where case_ref = :ref order by id limit 500")
			.param("ref", caseRef)
			.query(RightsLetterRecords::letter)
			.list();
	}

	Optional<RightsLetter> find(String caseRef, RightsLetterKind kind, String occasion) {
		return this.jdbc.sql(COLUMNS + "where case_ref = :ref and kind = :kind and occasion = :occasion")
			.param("ref", caseRef)
			.param("kind", kind.name())
			.param("occasion", occasion)
			.query(RightsLetterRecords::letter)
			.optional();
	}

	private static RightsLetter letter(ResultSet row, int number) throws SQLException {
		return new RightsLetter(RightsLetterKind.valueOf(row.getString(1)), row.getString(2), row.getString(3),
				LetterFormat.valueOf(row.getString(4)), new DocumentId(row.getObject(5, UUID.class)),
				row.getTimestamp(6).toInstant());
	}

}
