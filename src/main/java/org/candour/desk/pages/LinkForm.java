package org.candour.desk.pages;

import org.candour.cases.links.CaseLinks;
import org.candour.cases.links.LinkKind;
import org.candour.cases.search.MeantCase;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Person;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Links a case to another on its page. */
@Controller
class LinkForm {

	private final CaseSheet sheet;

	private final CaseLinks links;

	private final CurrentPerson current;

	LinkForm(CaseSheet sheet, CaseLinks links, CurrentPerson current) {
		this.sheet = sheet;
		this.links = links;
		this.current = current;
	}

	@PostMapping("/staff/cases/{caseRef}/links")
	ModelAndView link(@PathVariable String caseRef, @RequestParam @MeantCase String other,
			@RequestParam(required = false) LinkKind kind, @RequestParam(required = false) String reason) {
		Person person = this.current.require();
		return this.sheet.after(caseRef, person, () -> this.links.link(caseRef, other.strip(), kind, reason, person));
	}

}
