package org.candour.documents;

import java.sql.Timestamp;
import java.time.Instant;

import org.candour.cases.RuleBroken;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which cases' answers have been put together. */
@Component
class Freezes {

	private final JdbcClient jdbc;

	Freezes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void freeze(String caseRef, Instant at) {
		// whoever is marking a document of this case finishes first
		lock(caseRef);
		this.jdbc.sql("insert into document_freeze (case_ref, frozen_at) values (:ref, :at) on conflict do nothing")
			.param("ref", caseRef)
			.param("at", Timestamp.from(at))
			.update();
	}

	/** False if it was not frozen. */
	boolean thaw(String caseRef) {
		lock(caseRef);
		return this.jdbc.sql("delete from document_freeze where case_ref = ?").param(caseRef).update() > 0;
	}

	void refuseIfFrozen(String caseRef) {
		if (frozen(caseRef)) {
			throw new RuleBroken("ANSWER-FROZEN",
					"The answer has been put together; what it releases can no longer be changed.");
		}
	}

	/** Whether it has been; whoever asks is waited for until the transaction ends. */
	boolean frozen(String caseRef) {
		lock(caseRef);
		return this.jdbc.sql("select exists (select 1 from document_freeze where case_ref = :ref)")
			.param("ref", caseRef)
			.query(Boolean.class)
			.single();
	}

	/** Others who ask the same of this case wait until the transaction ends. */
	void lock(String caseRef) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
			.param("key", "documents:" + caseRef)
			.query((row, number) -> true)
			.single();
	}

}
