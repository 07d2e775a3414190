package org.candour.cases;

import org.springframework.stereotype.Component;

/** The face of the case file to the processes. */
@Component("cases")
public class CasesForProcesses {

	private final CaseFiles cases;

	CasesForProcesses(CaseFiles cases) {
		this.cases = cases;
	}

	/** Priority of the case's tasks, from 50 (routine) to 100 (danger to life). */
	public int priority(String caseRef) {
		return this.cases.findById(caseRef).orElseThrow(CaseNotFound::new).urgency().priority();
	}

}
