package org.candour.cases.steps;

import org.candour.cases.CaseConditions;
import org.candour.staff.Condition;
import org.candour.staff.Person;
import org.candour.staff.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A searcher sees items where the case asked one of the searcher's own services. */
@Component
class OwnServiceAsked implements CaseConditions {

	private final JdbcClient jdbc;

	OwnServiceAsked(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public boolean met(Condition condition, Role role, String caseRef, Person person) {
		return condition == Condition.OWN_SERVICE && !person.services().isEmpty()
				&& this.jdbc
					.sql("select exists (select 1 from case_asked where case_ref = :ref and asked in (:services))")
					.param("ref", caseRef)
					.param("services", person.services().stream().map((code) -> "service-" + code).toList())
					.query(Boolean.class)
					.single();
	}

}
