package org.candour.release;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;

import org.candour.documents.DocumentId;
import org.candour.vault.Sealed;
import org.candour.vault.Vault;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reasons on file; a later one takes the place of the former. */
@Component
class FileReasons {

	private final JdbcClient jdbc;

	private final Vault vault;

	FileReasons(JdbcClient jdbc, Vault vault) {
		this.jdbc = jdbc;
		this.vault = vault;
	}

	List<FileReason> of(String caseRef) {
		return this.jdbc.sql("select * from file_reason where case_ref = ?").param(caseRef).query(this::reason).list();
	}

	void record(String caseRef, FileReason reason) {
		Sealed note = this.vault.seal(caseRef, field(reason.document()),
				reason.note().getBytes(StandardCharsets.UTF_8));
		this.jdbc.sql("""
				insert into file_reason (document, case_ref, fate, duplicate_of, recorded_by, recorded_at,
				key_version, note)
				values (:document, :ref, :fate, :same, :by, :at, :version, :note) on conflict (document) do update
				set fate = :fate, duplicate_of = :same, recorded_by = :by, recorded_at = :at,
				key_version = :version, note = :note""")
			.param("document", reason.document().value())
			.param("ref", caseRef)
			.param("fate", reason.fate().name())
			.param("same", (reason.duplicateOf() != null) ? reason.duplicateOf().value() : null)
			.param("by", reason.recordedBy())
			.param("at", Timestamp.from(reason.recordedAt()))
			.param("version", note.keyVersion())
			.param("note", note.ciphertext())
			.update();
	}

	void remove(String caseRef, DocumentId document) {
		this.jdbc.sql("delete from file_reason where case_ref = ? and document = ?")
			.params(caseRef, document.value())
			.update();
	}

	private FileReason reason(ResultSet row, int number) throws SQLException {
		DocumentId document = new DocumentId(row.getObject("document", UUID.class));
		UUID same = row.getObject("duplicate_of", UUID.class);
		byte[] note = this.vault.open(row.getString("case_ref"), field(document),
				new Sealed(row.getInt("key_version"), row.getBytes("note")));
		return new FileReason(document, Fate.valueOf(row.getString("fate")),
				(same != null) ? new DocumentId(same) : null, new String(note, StandardCharsets.UTF_8),
				row.getString("recorded_by"), row.getTimestamp("recorded_at").toInstant());
	}

	private static String field(DocumentId document) {
		return "file-reason:" + document;
	}

}
