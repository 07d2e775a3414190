package org.candour.cases;

import org.springframework.stereotype.Component;

/** What process models call of the case file. */
@Component("cases")
public class CaseExpressions {

	private final CaseFiles cases;

	CaseExpressions(CaseFiles cases) {
		this.cases = cases;
	}

	/** Priority of the case's tasks, from 50 (routine) to 100 (danger to life). */
	public int priority(String caseRef) {
		return this.cases.findById(caseRef).orElseThrow(CaseNotFound::new).urgency().priority();
	}

}
