package org.candour.desk;

import java.util.List;

import org.candour.cases.CaseAccess;
import org.candour.cases.clock.DueDates;
import org.candour.staff.CurrentPerson;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How the dates of a case follow, for whoever may know of the case. */
@RestController
class CaseDates {

	private final CaseAccess access;

	private final DueDates dates;

	private final CurrentPerson current;

	CaseDates(CaseAccess access, DueDates dates, CurrentPerson current) {
		this.access = access;
		this.dates = dates;
		this.current = current;
	}

	@GetMapping("/staff/api/cases/{caseRef}/dates")
	@Transactional
	public List<DueDates.DueDate> dates(@PathVariable String caseRef) {
		return this.dates.of(this.access.require(caseRef, this.current.require()));
	}

}
