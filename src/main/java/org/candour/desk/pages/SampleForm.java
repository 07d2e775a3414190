package org.candour.desk.pages;

import org.candour.cases.steps.Samples;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Person;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes a case as an auditor's sample on its page. */
@Controller
class SampleForm {

	private final CaseSheet sheet;

	private final Samples samples;

	private final CurrentPerson current;

	SampleForm(CaseSheet sheet, Samples samples, CurrentPerson current) {
		this.sheet = sheet;
		this.samples = samples;
		this.current = current;
	}

	@PostMapping("/staff/cases/{caseRef}/sample")
	ModelAndView take(@PathVariable String caseRef, @RequestParam(required = false) String reason) {
		Person person = this.current.require();
		return this.sheet.after(caseRef, person, () -> this.samples.take(caseRef, reason, person));
	}

}
