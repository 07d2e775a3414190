package org.candour.retention;

import java.util.Map;

import org.candour.cases.CaseErasure;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why holds were lifted; that they stood stays. */
@Component
class HoldErasure implements CaseErasure {

	private final JdbcClient jdbc;

	HoldErasure(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<String, Integer> destroy(String caseRef) {
		return Map.of("hold reasons",
				this.jdbc.sql("update legal_hold set lift_reason = '' where case_ref = :ref and lift_reason <> ''")
					.param("ref", caseRef)
					.update());
	}

}
