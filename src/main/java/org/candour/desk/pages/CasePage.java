package org.candour.desk.pages;

import org.candour.staff.CurrentPerson;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page of a case: how it stands, and what is not a step of its process. */
@Controller
class CasePage {

	private final CaseSheet sheet;

	private final CurrentPerson current;

	CasePage(CaseSheet sheet, CurrentPerson current) {
		this.sheet = sheet;
		this.current = current;
	}

	@GetMapping("/staff/cases/{caseRef}")
	ModelAndView page(@PathVariable String caseRef) {
		return this.sheet.show(caseRef, this.current.require());
	}

}
