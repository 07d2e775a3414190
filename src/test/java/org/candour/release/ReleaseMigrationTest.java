package org.candour.release;

import java.util.UUID;

import org.candour.support.ScratchDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A database of the former build opens: what was out stays as it was, byte for byte. */
class ReleaseMigrationTest {

	private static final String OPEN = "DR-2026-000001";

	private static final String OUT = "DR-2026-000002";

	private final ScratchDatabase database = new ScratchDatabase("V20__cases.sql", "V21__documents.sql",
			"V52_2__quarantine.sql");

	private final JdbcClient jdbc = this.database.jdbc();

	@BeforeEach
	void twoCasesOfTheFormerBuild() {
		for (String ref : new String[] { OPEN, OUT }) {
			this.jdbc
				.sql("""
						insert into case_file (reference, kind, lifecycle, urgency, state, retention_class, received_at, version)
						values (?, 'DISCLOSURE', 'police-disclosure', 'ROUTINE', 'RECEIVED', 'DISCLOSURE_REGISTER', now(), 0)""")
				.param(ref)
				.update();
		}
		document(OPEN, 1, null, null);
		document(OPEN, 2, 1, "INCLUDE");
		document(OPEN, 3, 1, null);
		document(OPEN, 4, null, "INCLUDE");
		document(OPEN, 5, null, null);
		document(OPEN, 6, 5, null);
		document(OPEN, 7, 6, "INCLUDE");
		document(OUT, 11, null, null);
		document(OUT, 12, 11, "INCLUDE");
		document(OUT, 13, 11, "INCLUDE");
		document(OUT, 14, null, "INCLUDE");
		this.jdbc.sql("insert into document_freeze (case_ref, frozen_at) values (?, now())").param(OUT).update();
		this.database.migrate("V92_1__release.sql");
	}

	@Test
	void ofTwoRedactedCopiesOfAnOpenCaseTheNewestStands() {
		assertThat(standing(1)).isEqualTo(id(3));
		assertThat(release(1)).as("it leaves redacted, as was said of the former").isEqualTo("REDACT");
		assertThat(release(2)).isNull();
		assertThat(release(4)).isEqualTo("INCLUDE");
	}

	@Test
	void aCopyOfACopyIsARedactionOfTheRecordThatWasFound() {
		assertThat(standing(5)).isEqualTo(id(7));
		assertThat(release(5)).isEqualTo("REDACT");
	}

	@Test
	void whatIsOutAlreadyKeepsItsFilesAndTheirNames() {
		assertThat(this.jdbc.sql("""
				select p.name || ' ' || p.kind from composition c join composition_part p on p.composition = c.id
				where c.case_ref = ? and c.ended_at is null order by p.position""")
			.param(OUT)
			.query(String.class)
			.list()).containsExactly("item-01.pdf REDACTED", "item-02.pdf REDACTED", "item-03.pdf WHOLE");
		assertThat(this.jdbc.sql("select count(*) from composition where case_ref = ?")
			.param(OPEN)
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void filesAreCountedInTheOrderInWhichTheyCame() {
		assertThat(this.jdbc.sql("select id from document where case_ref = ? order by place")
			.param(OPEN)
			.query(UUID.class)
			.list()).startsWith(id(1), id(2), id(3)).endsWith(id(7));
		document(OPEN, 8, null, null);
		assertThat(this.jdbc.sql("select id from document order by place desc limit 1").query(UUID.class).single())
			.isEqualTo(id(8));
	}

	private void document(String ref, int number, Integer copyOf, String release) {
		this.jdbc.sql("""
				insert into document (id, case_ref, origin, uploader, type, size, sha256, crc32, key_version, file_name,
				redaction_of, added_at, release, version)
				values (:id, :ref, :origin, 'reviewer', 'PDF', 10, :sha256, 1, 1, '\\x00', :of,
				timestamptz '2026-11-01 10:00:00Z' + :number * interval '1 minute', :release, 0)""")
			.param("id", id(number))
			.param("ref", ref)
			.param("origin", (copyOf != null) ? "REDACTION" : "SEARCH")
			.param("sha256", "%064d".formatted(number))
			.param("of", (copyOf != null) ? id(copyOf) : null)
			.param("number", number)
			.param("release", release)
			.update();
	}

	private UUID standing(int original) {
		return this.jdbc.sql("select id from document where redaction_of = ? and superseded_at is null")
			.param(id(original))
			.query(UUID.class)
			.single();
	}

	private String release(int number) {
		return this.jdbc.sql("select release from document where id = ?")
			.param(id(number))
			.query((row, at) -> row.getString(1))
			.list()
			.get(0);
	}

	private static UUID id(int number) {
		return new UUID(0, number);
	}

}
