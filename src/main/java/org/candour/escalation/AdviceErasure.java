package org.candour.escalation;

import java.util.Map;

import org.candour.cases.CaseErasure;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was advised; that advice was given, and which, stays. */
@Component
class AdviceErasure implements CaseErasure {

	private final JdbcClient jdbc;

	AdviceErasure(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<String, Integer> destroy(String caseRef) {
		return Map.of("advice texts",
				run("update dpo_advice set advice_text = '' where case_ref = :ref and advice_text <> ''", caseRef));
	}

	private int run(String sql, String caseRef) {
		return this.jdbc.sql(sql).param("ref", caseRef).update();
	}

}
