package org.candour.redaction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.candour.documents.DocumentId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the changes of a record's marks, and remembers which copy holds which. */
@Component
class MarkedRecords {

	private static final String RECORDS = """
			select r.document, r.revision, r.copy, r.copy_marks, r.copied_by, r.copied_at, standing.marks, standing.hash
			from redaction_record r cross join lateral (select count(*) as marks, %s as hash
			from redaction_mark m where m.document = r.document and m.removed_at is null) standing"""
		.formatted(MarksHash.SQL);

	private final JdbcClient jdbc;

	MarkedRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Notes that the marks of a record change, within the caller's transaction; another
	 * person's change of the same record waits for its end.
	 */
	long change(String caseRef, DocumentId document) {
		return this.jdbc.sql("""
				insert into redaction_record (document, case_ref, revision) values (:document, :ref, 1)
				on conflict (document) do update set revision = redaction_record.revision + 1 returning revision""")
			.param("document", document.value())
			.param("ref", caseRef)
			.query(Long.class)
			.single();
	}

	/** Notes the copy that was made, and from which marks. */
	void copied(String caseRef, DocumentId document, String marksHash, DocumentId copy, String by, Instant at) {
		this.jdbc.sql("""
				insert into redaction_record (document, case_ref, revision, copy, copy_marks, copied_by, copied_at)
				values (:document, :ref, 0, :copy, :hash, :by, :at)
				on conflict (document) do update set copy = excluded.copy, copy_marks = excluded.copy_marks,
				copied_by = excluded.copied_by, copied_at = excluded.copied_at""")
			.param("document", document.value())
			.param("ref", caseRef)
			.param("copy", copy.value())
			.param("hash", marksHash)
			.param("by", by)
			.param("at", Timestamp.from(at))
			.update();
	}

	MarkedRecord of(String caseRef, DocumentId document) {
		return this.jdbc.sql(RECORDS + " where r.document = :document and r.case_ref = :ref")
			.param("document", document.value())
			.param("ref", caseRef)
			.query(MarkedRecords::read)
			.optional()
			.orElseGet(() -> MarkedRecord.untouched(document));
	}

	Map<DocumentId, MarkedRecord> ofCase(String caseRef) {
		return this.jdbc.sql(RECORDS + " where r.case_ref = :ref")
			.param("ref", caseRef)
			.query(MarkedRecords::read)
			.stream()
			.collect(Collectors.toMap(MarkedRecord::document, Function.identity()));
	}

	/** Takes every standing mark of a case to a layer. */
	void moveTo(String caseRef, MarkLayer layer) {
		this.jdbc.sql("update redaction_mark set layer = :layer where case_ref = :ref and removed_at is null")
			.param("layer", layer.name())
			.param("ref", caseRef)
			.update();
	}

	private static MarkedRecord read(ResultSet row, int number) throws SQLException {
		UUID copy = row.getObject("copy", UUID.class);
		Timestamp at = row.getTimestamp("copied_at");
		return new MarkedRecord(new DocumentId(row.getObject("document", UUID.class)), row.getLong("revision"),
				row.getInt("marks"), row.getString("hash"), (copy != null) ? new DocumentId(copy) : null,
				row.getString("copy_marks"), row.getString("copied_by"), (at != null) ? at.toInstant() : null);
	}

}
