package org.candour.letters;

import java.util.Map;

import org.candour.cases.CaseErasure;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which letter was written from which template: its PDF goes, so the line goes. */
@Component
class LetterErasure implements CaseErasure {

	private final JdbcClient jdbc;

	LetterErasure(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<String, Integer> destroy(String caseRef) {
		return Map.of("letters",
				run("delete from letter where case_ref = :ref", caseRef)
						+ run("delete from rights_letter where case_ref = :ref", caseRef)
						+ run("delete from case_paper where case_ref = :ref", caseRef)
						+ run("delete from prepared_letter where case_ref = :ref", caseRef));
	}

	private int run(String sql, String caseRef) {
		return this.jdbc.sql(sql).param("ref", caseRef).update();
	}

}
