package org.candour.desk.pages;

import org.candour.disclosures.register.CorrectDisclosure;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Person;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Begins, on the page of a case, the correction of what was disclosed. */
@Controller
class CorrectionForm {

	private final CaseSheet sheet;

	private final CorrectDisclosure correcting;

	private final CurrentPerson current;

	CorrectionForm(CaseSheet sheet, CorrectDisclosure correcting, CurrentPerson current) {
		this.sheet = sheet;
		this.correcting = correcting;
		this.current = current;
	}

	@PostMapping("/staff/cases/{caseRef}/correction")
	ModelAndView begin(@PathVariable String caseRef, @RequestParam(required = false) String reason,
			@RequestParam(defaultValue = "false") boolean possibleBreach) {
		Person person = this.current.require();
		return this.sheet.after(caseRef, person, () -> this.correcting.begin(caseRef, reason, possibleBreach, person));
	}

}
