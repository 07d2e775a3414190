package org.candour.documents;

import java.util.Map;

import org.candour.cases.CaseErasure;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of a case, bytes and names. */
@Component
class DocumentErasure implements CaseErasure {

	private final JdbcClient jdbc;

	DocumentErasure(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<String, Integer> destroy(String caseRef) {
		return Map.of("documents", run("delete from document where case_ref = :ref", caseRef), "freezes",
				run("delete from document_freeze where case_ref = :ref", caseRef));
	}

	private int run(String sql, String caseRef) {
		return this.jdbc.sql(sql).param("ref", caseRef).update();
	}

}
