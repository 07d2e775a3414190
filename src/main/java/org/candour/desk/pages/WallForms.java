package org.candour.desk.pages;

import java.util.Set;
import java.util.UUID;

import org.candour.cases.WallKind;
import org.candour.cases.walls.ChangeWall;
import org.candour.cases.walls.EmergencyAccess;
import org.candour.cases.walls.RaiseWall;
import org.candour.cases.walls.WallRequest;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Person;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is done with the wall around a case on its page. */
@Controller
@RequestMapping("/staff/cases/{caseRef}/wall")
class WallForms {

	private final CaseSheet sheet;

	private final RaiseWall raise;

	private final ChangeWall change;

	private final EmergencyAccess emergencyAccess;

	private final CurrentPerson current;

	WallForms(CaseSheet sheet, RaiseWall raise, ChangeWall change, EmergencyAccess emergencyAccess,
			CurrentPerson current) {
		this.sheet = sheet;
		this.raise = raise;
		this.change = change;
		this.emergencyAccess = emergencyAccess;
		this.current = current;
	}

	@PostMapping
	ModelAndView raise(@PathVariable String caseRef, @RequestParam(required = false) WallKind kind,
			@RequestParam(required = false) Set<String> members, @RequestParam(required = false) Set<String> excluded,
			@RequestParam(required = false) String reason) {
		Person person = this.current.require();
		return this.sheet.after(caseRef, person,
				() -> this.raise.raise(caseRef, new WallRequest(kind, members, excluded, reason), person));
	}

	@PostMapping("/members")
	ModelAndView admit(@PathVariable String caseRef, @RequestParam String username,
			@RequestParam(required = false) String reason) {
		Person person = this.current.require();
		return this.sheet.after(caseRef, person, () -> this.change.admit(caseRef, username, reason, person));
	}

	@PostMapping("/dismissed")
	ModelAndView dismiss(@PathVariable String caseRef, @RequestParam String username,
			@RequestParam(required = false) String reason) {
		Person person = this.current.require();
		return this.sheet.after(caseRef, person, () -> this.change.dismiss(caseRef, username, reason, person));
	}

	@PostMapping("/excluded")
	ModelAndView keepOut(@PathVariable String caseRef, @RequestParam String username,
			@RequestParam(required = false) String reason) {
		Person person = this.current.require();
		return this.sheet.after(caseRef, person, () -> this.change.keepOut(caseRef, username, reason, person));
	}

	@PostMapping("/lowered")
	ModelAndView lower(@PathVariable String caseRef, @RequestParam(required = false) String reason) {
		Person person = this.current.require();
		return this.sheet.after(caseRef, person, () -> this.change.lower(caseRef, reason, person));
	}

	@PostMapping("/passes/{id}/ended")
	ModelAndView end(@PathVariable String caseRef, @PathVariable UUID id) {
		Person person = this.current.require();
		return this.sheet.after(caseRef, person, () -> this.emergencyAccess.end(caseRef, id, person));
	}

}
