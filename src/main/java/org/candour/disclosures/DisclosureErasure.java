package org.candour.disclosures;

import java.util.Map;

import org.candour.cases.CaseErasure;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The form of a request; what is counted of it stays. */
@Component
class DisclosureErasure implements CaseErasure {

	private final JdbcClient jdbc;

	DisclosureErasure(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<String, Integer> destroy(String caseRef) {
		return Map.of("request forms",
				run("update disclosure_request set form = '' where case_ref = :ref and form <> ''", caseRef),
				"corrections", run("delete from correction where case_ref = :ref", caseRef));
	}

	private int run(String sql, String caseRef) {
		return this.jdbc.sql(sql).param("ref", caseRef).update();
	}

}
