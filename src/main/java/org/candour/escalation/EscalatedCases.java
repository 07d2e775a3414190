package org.candour.escalation;

import org.candour.cases.CaseConditions;
import org.candour.staff.Condition;
import org.candour.staff.Person;
import org.candour.staff.Role;

import org.springframework.stereotype.Component;

/** A case is escalated once the data protection officer was asked about it. */
@Component
class EscalatedCases implements CaseConditions {

	private final AdviceRecords records;

	EscalatedCases(AdviceRecords records) {
		this.records = records;
	}

	@Override
	public boolean met(Condition condition, Role role, String caseRef, Person person) {
		return condition == Condition.ON_ESCALATION && this.records.existsByCaseRef(caseRef);
	}

}
