package org.candour.redaction;

import java.util.Map;

import org.candour.cases.CaseErasure;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The marks of a case, and who opened which pages of its records. */
@Component
class RedactionErasure implements CaseErasure {

	private final JdbcClient jdbc;

	RedactionErasure(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<String, Integer> destroy(String caseRef) {
		Map<String, Integer> gone = Map.of("redaction marks",
				run("delete from redaction_mark where case_ref = :ref", caseRef), "page views",
				run("delete from page_view where case_ref = :ref", caseRef));
		run("delete from redaction_record where case_ref = :ref", caseRef);
		return gone;
	}

	private int run(String sql, String caseRef) {
		return this.jdbc.sql(sql).param("ref", caseRef).update();
	}

}
