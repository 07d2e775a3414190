package org.candour.complaints;

import java.util.Map;

import org.candour.cases.CaseErasure;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The secret with which a person follows a complaint; what is counted of it stays. */
@Component
class ComplaintErasure implements CaseErasure {

	private final JdbcClient jdbc;

	ComplaintErasure(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<String, Integer> destroy(String caseRef) {
		return Map.of("secrets", this.jdbc
			.sql("update complaint set portal_secret = null where case_ref = :ref and portal_secret is not null")
			.param("ref", caseRef)
			.update());
	}

}
