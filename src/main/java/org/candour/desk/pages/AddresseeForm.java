package org.candour.desk.pages;

import org.candour.cases.CaseAccess;
import org.candour.cases.RuleBroken;
import org.candour.cases.steps.FailedSteps;
import org.candour.rights.CorrectAddressee;
import org.candour.rights.CorrectAddressee.Addressed;
import org.candour.staff.Action;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Permissions;
import org.candour.staff.Person;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * On the page of a case: how the person is reached is corrected, and a step that failed
 * is tried again.
 */
@Controller
class AddresseeForm {

	private static final String CASE = "/staff/cases/{caseRef}";

	private final CaseSheet sheet;

	private final CorrectAddressee correcting;

	private final FailedSteps failed;

	private final CaseAccess access;

	private final Permissions permissions;

	private final CurrentPerson current;

	AddresseeForm(CaseSheet sheet, CorrectAddressee correcting, FailedSteps failed, CaseAccess access,
			Permissions permissions, CurrentPerson current) {
		this.sheet = sheet;
		this.correcting = correcting;
		this.failed = failed;
		this.access = access;
		this.permissions = permissions;
		this.current = current;
	}

	@PostMapping(CASE + "/addressee")
	ModelAndView correct(@PathVariable String caseRef, Addressed addressed,
			@RequestParam(required = false) String reason) {
		Person person = this.current.require();
		return this.sheet.after(caseRef, person, () -> this.correcting.correct(caseRef, addressed, reason, person));
	}

	@PostMapping(CASE + "/failed-steps")
	ModelAndView tryAgain(@PathVariable String caseRef) {
		Person person = this.current.require();
		this.access.require(caseRef, person);
		return this.sheet.after(caseRef, person, () -> {
			if (!this.permissions.allows(person, Action.HANDLE)) {
				throw new RuleBroken("ROLE", "Your role does not allow trying a step again.");
			}
			this.failed.tryAgain(caseRef);
		});
	}

}
