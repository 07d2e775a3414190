package org.candour.desk.pages;

import org.candour.retention.HoldReason;
import org.candour.retention.Holds;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Person;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Places and lifts legal holds on the page of a case. */
@Controller
@RequestMapping("/staff/cases/{caseRef}/holds")
class HoldForms {

	private final CaseSheet sheet;

	private final Holds holds;

	private final CurrentPerson current;

	HoldForms(CaseSheet sheet, Holds holds, CurrentPerson current) {
		this.sheet = sheet;
		this.holds = holds;
		this.current = current;
	}

	@PostMapping
	ModelAndView place(@PathVariable String caseRef, @RequestParam(required = false) HoldReason hold) {
		Person person = this.current.require();
		return this.sheet.after(caseRef, person, () -> this.holds.place(caseRef, hold, person));
	}

	@PostMapping("/lifted")
	ModelAndView lift(@PathVariable String caseRef, @RequestParam(required = false) HoldReason hold,
			@RequestParam(required = false) String reason) {
		Person person = this.current.require();
		return this.sheet.after(caseRef, person, () -> this.holds.lift(caseRef, hold, reason, person));
	}

}
