package org.candour.release;

import java.util.Map;

import org.candour.cases.CaseErasure;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who approved what, and who looked at it: the files go, so the lines go. */
@Component
class ApprovalErasure implements CaseErasure {

	private final JdbcClient jdbc;

	ApprovalErasure(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<String, Integer> destroy(String caseRef) {
		return Map.of("approvals", run("delete from approved_answer where case_ref = :ref", caseRef), "second looks",
				run("delete from second_check where case_ref = :ref", caseRef));
	}

	private int run(String sql, String caseRef) {
		return this.jdbc.sql(sql).param("ref", caseRef).update();
	}

}
