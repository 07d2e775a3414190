package org.candour.desk.pages;

import org.candour.disclosures.process.PreferredLetter;
import org.candour.letters.LetterFormat;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Person;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Keeps on the page of a case how its subject wants to be written to. */
@Controller
class LetterForm {

	private final CaseSheet sheet;

	private final PreferredLetter preferred;

	private final CurrentPerson current;

	LetterForm(CaseSheet sheet, PreferredLetter preferred, CurrentPerson current) {
		this.sheet = sheet;
		this.preferred = preferred;
		this.current = current;
	}

	@PostMapping("/staff/cases/{caseRef}/letter-format")
	ModelAndView choose(@PathVariable String caseRef, @RequestParam(required = false) LetterFormat format) {
		Person person = this.current.require();
		return this.sheet.after(caseRef, person, () -> this.preferred.choose(caseRef, format, person));
	}

}
