package org.candour.cases;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the case file itself loses: people, fingerprints, texts, notes, messages, links.
 * Which steps were taken stays, without what was written in them.
 */
@Component
class CaseFileErasure implements CaseErasure {

	private final JdbcClient jdbc;

	CaseFileErasure(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<String, Integer> destroy(String caseRef) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		counts.put("people", run("delete from case_party where case_ref = :ref", caseRef));
		counts.put("fingerprints", run("delete from case_fingerprint where case_ref = :ref", caseRef));
		counts.put("texts", run("delete from case_text where case_ref = :ref", caseRef));
		counts.put("notes", run("delete from case_note where case_ref = :ref", caseRef));
		counts.put("messages", run("delete from case_message where case_ref = :ref", caseRef));
		run("delete from case_asked where case_ref = :ref", caseRef);
		counts.put("links", run("delete from case_link where one_ref = :ref or other_ref = :ref", caseRef));
		counts.put("steps", run("update case_step set texts = '' where case_ref = :ref and texts <> ''", caseRef));
		counts.put("wall reasons",
				run("update wall_entry set reason = '' where case_ref = :ref and reason <> ''", caseRef)
						+ run("delete from wall_pass where case_ref = :ref", caseRef));
		return counts;
	}

	private int run(String sql, String caseRef) {
		return this.jdbc.sql(sql).param("ref", caseRef).update();
	}

}
