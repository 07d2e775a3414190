package org.candour.release;

import java.util.Map;

import org.candour.cases.CaseErasure;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What left of a case, and why records belonged to no item. */
@Component
class ReleaseErasure implements CaseErasure {

	private final JdbcClient jdbc;

	ReleaseErasure(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<String, Integer> destroy(String caseRef) {
		return Map.of("file reasons", run("delete from file_reason where case_ref = ?", caseRef), "compositions",
				run("delete from composition where case_ref = ?", caseRef), "release copies",
				run("delete from release_copy where case_ref = ?", caseRef));
	}

	private int run(String sql, String caseRef) {
		return this.jdbc.sql(sql).param(caseRef).update();
	}

}
