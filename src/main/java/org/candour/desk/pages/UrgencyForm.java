package org.candour.desk.pages;

import org.candour.cases.Urgency;
import org.candour.disclosures.GradeUrgency;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Person;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Grades the urgency of a request on its page. */
@Controller
class UrgencyForm {

	private final CaseSheet sheet;

	private final GradeUrgency grading;

	private final CurrentPerson current;

	UrgencyForm(CaseSheet sheet, GradeUrgency grading, CurrentPerson current) {
		this.sheet = sheet;
		this.grading = grading;
		this.current = current;
	}

	@PostMapping("/staff/cases/{caseRef}/urgency")
	ModelAndView grade(@PathVariable String caseRef, @RequestParam(required = false) Urgency urgency,
			@RequestParam(required = false) String reason) {
		Person person = this.current.require();
		return this.sheet.after(caseRef, person, () -> this.grading.grade(caseRef, urgency, reason, person));
	}

}
