package org.candour.complaints;

import java.util.HashSet;
import java.util.Set;

import org.candour.retention.KeptLonger;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A case that somebody complained about is kept longer, and one with enforcement for
 * good.
 */
@Component
class ComplainedLonger implements KeptLonger {

	private final JdbcClient jdbc;

	ComplainedLonger(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Set<String> circumstances(String caseRef) {
		Set<String> known = new HashSet<>();
		if (exists("select exists (select 1 from complaint where original_ref = :ref)", caseRef)
				|| exists("select exists (select 1 from regulator_case where original_ref = :ref)", caseRef)) {
			known.add("REFUSED_OR_COMPLAINED");
		}
		if (exists("select exists (select 1 from regulator_case where case_ref = :ref and outcome = 'NOTICE')",
				caseRef)) {
			known.add("ENFORCEMENT");
		}
		return known;
	}

	private boolean exists(String sql, String caseRef) {
		return this.jdbc.sql(sql).param("ref", caseRef).query(Boolean.class).single();
	}

}
