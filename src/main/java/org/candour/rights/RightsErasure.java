package org.candour.rights;

import java.util.Map;

import org.candour.cases.CaseErasure;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was asked for, found and written in a rights request, and the secret that opens
 * it; what is counted of it stays. An objection to marketing outlives its case: its
 * fingerprints are what keeps the promise.
 */
@Component
class RightsErasure implements CaseErasure {

	private final JdbcClient jdbc;

	RightsErasure(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<String, Integer> destroy(String caseRef) {
		return Map.of("request forms",
				run("update rights_request set form = '', portal_secret = '' where case_ref = :ref and form <> ''",
						caseRef),
				"items", run("update rights_item set entry = '' where case_ref = :ref and entry <> ''", caseRef),
				"third parties", run("delete from rights_third_party where case_ref = :ref", caseRef), "recipients",
				run("delete from rights_recipient where case_ref = :ref", caseRef));
	}

	private int run(String sql, String caseRef) {
		return this.jdbc.sql(sql).param("ref", caseRef).update();
	}

}
