package org.candour.letters;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

import org.candour.documents.DocumentId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Letters that were written to be read before they are approved. What they say is known
 * by a hash, so that another file is made as soon as they would say something else.
 */
@Component
class PreparedLetters {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final String SELECT = """
			select kind, occasion, template, format, document, words, written_at from prepared_letter
			where case_ref = :ref""";

	private final JdbcClient jdbc;

	PreparedLetters(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The newest one for an occasion. */
	Optional<Prepared> latest(String caseRef, String kind, String occasion) {
		return this.jdbc.sql(SELECT + " and kind = :kind and occasion = :occasion order by id desc limit 1")
			.param("ref", caseRef)
			.param("kind", kind)
			.param("occasion", occasion)
			.query(PreparedLetters::prepared)
			.optional();
	}

	/** The one that is kept as this document. */
	Optional<Prepared> of(String caseRef, DocumentId document) {
		return this.jdbc.sql(SELECT + " and document = :document")
			.param("ref", caseRef)
			.param("document", document.value())
			.query(PreparedLetters::prepared)
			.optional();
	}

	void add(String caseRef, Prepared letter) {
		this.jdbc.sql("""
				insert into prepared_letter (case_ref, kind, occasion, template, format, document, words, written_at)
				values (:ref, :kind, :occasion, :template, :format, :document, :words, :at)""")
			.param("ref", caseRef)
			.param("kind", letter.kind())
			.param("occasion", letter.occasion())
			.param("template", letter.template())
			.param("format", (letter.format() != null) ? letter.format().name() : null)
			.param("document", letter.document().value())
			.param("words", letter.words())
			.param("at", Timestamp.from(letter.writtenAt()))
			.update();
	}

	/** SHA-256 of what a letter says. */
	static String hash(String words) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Prepared prepared(ResultSet row, int number) throws SQLException {
		String format = row.getString("format");
		return new Prepared(row.getString("kind"), row.getString("occasion"), row.getString("template"),
				(format != null) ? LetterFormat.valueOf(format) : null,
				new DocumentId(row.getObject("document", UUID.class)), row.getString("words"),
				row.getTimestamp("written_at").toInstant());
	}

	/**
	 * A letter that was written to be read.
	 *
	 * @param format or null for letters to bodies, which have one only
	 * @param words hash of what it says
	 */
	record Prepared(String kind, String occasion, String template, LetterFormat format, DocumentId document,
			String words, Instant writtenAt) {

		/** The day that it bears, in London. */
		LocalDate day() {
			return LocalDate.ofInstant(this.writtenAt, LONDON);
		}

	}

}
