package org.candour.release;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.candour.documents.DocumentId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which files are to be made new because they leave, and which have been. What is waited
 * for stands here until it is made, so that nothing is forgotten when the application
 * ends.
 */
@Component
class ReleaseCopies {

	private final JdbcClient jdbc;

	ReleaseCopies(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** How far each file is that was ever to leave. */
	Map<DocumentId, Standing> ofCase(String caseRef) {
		return this.jdbc.sql("select record, copy, failure from release_copy where case_ref = ?")
			.param(caseRef)
			.query((row, number) -> Map.entry(new DocumentId(row.getObject("record", UUID.class)),
					new Standing(
							Optional.ofNullable(row.getObject("copy", UUID.class)).map(DocumentId::new).orElse(null),
							row.getString("failure"))))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** The files from which new ones of a case were made. */
	List<DocumentId> sources(String caseRef, Collection<DocumentId> copies) {
		return ofCase(caseRef).entrySet()
			.stream()
			.filter((made) -> made.getValue().copy() != null && copies.contains(made.getValue().copy()))
			.map(Map.Entry::getKey)
			.toList();
	}

	/** Has them made; what is waited for already is not asked for twice. */
	void want(String caseRef, Collection<DocumentId> records, Instant now) {
		records.forEach((record) -> this.jdbc
			.sql("insert into release_copy (record, case_ref, wanted_at) values (?, ?, ?) on conflict do nothing")
			.params(record.value(), caseRef, Timestamp.from(now))
			.update());
	}

	/**
	 * The next one whose time has come, for one who works on it alone.
	 * @param until when somebody else may try, should this one die at it
	 */
	Optional<Wanted> claim(Instant now, Instant until) {
		return this.jdbc.sql("""
				update release_copy set attempts = attempts + 1, next_try_at = :until
				where record = (select record from release_copy
				                where copy is null and (next_try_at is null or next_try_at <= :now)
				                order by next_try_at nulls first limit 1 for update skip locked)
				returning record, case_ref, attempts""")
			.param("until", Timestamp.from(until))
			.param("now", Timestamp.from(now))
			.query((row, number) -> new Wanted(row.getString("case_ref"),
					new DocumentId(row.getObject("record", UUID.class)), row.getInt("attempts")))
			.optional();
	}

	/** Notes the new file; false if somebody else made one meanwhile. */
	boolean made(DocumentId record, DocumentId copy, Instant at) {
		return this.jdbc.sql("""
				update release_copy set copy = ?, made_at = ?, failure = null, next_try_at = null
				where record = ? and copy is null""")
			.params(copy.value(), Timestamp.from(at), record.value())
			.update() > 0;
	}

	void failed(DocumentId record, String failure, Instant nextTry) {
		this.jdbc.sql("update release_copy set failure = ?, next_try_at = ? where record = ? and copy is null")
			.params(failure, Timestamp.from(nextTry), record.value())
			.update();
	}

	void forget(DocumentId record) {
		this.jdbc.sql("delete from release_copy where record = ? and copy is null").param(record.value()).update();
	}

	/**
	 * How far a record is.
	 *
	 * @param copy the new file, or null
	 * @param failure why it could not be made, a sentence, or null
	 */
	record Standing(DocumentId copy, String failure) {
	}

	/**
	 * A record to be made new.
	 *
	 * @param attempts how often it has been tried, this time included
	 */
	record Wanted(String caseRef, DocumentId record, int attempts) {
	}

}
