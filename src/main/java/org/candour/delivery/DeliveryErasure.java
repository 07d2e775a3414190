package org.candour.delivery;

import java.util.Map;

import org.candour.cases.CaseErasure;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What went out, to whom, and who fetched it; when a letter went is counted and stays.
 */
@Component
class DeliveryErasure implements CaseErasure {

	private final JdbcClient jdbc;

	DeliveryErasure(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<String, Integer> destroy(String caseRef) {
		int sent = run("delete from sent_letter where case_ref = :ref and route = 'POST' and posted_on is null",
				caseRef) + run("""
						update sent_letter set document = null, tracking = null
						where case_ref = :ref and document is not null""", caseRef);
		return Map.of("sent letters", sent, "answers", run("delete from answer where case_ref = :ref", caseRef),
				"releases", run("delete from release_record where case_ref = :ref", caseRef), "receipts",
				run("delete from answer_receipt where case_ref = :ref", caseRef), "mails",
				run("delete from outgoing_mail where case_ref = :ref and recipient is not null", caseRef), "agreements",
				run("delete from mail_agreement where case_ref = :ref", caseRef));
	}

	private int run(String sql, String caseRef) {
		return this.jdbc.sql(sql).param("ref", caseRef).update();
	}

}
