package org.candour.desk.pages;

import org.candour.cases.RuleBroken;
import org.candour.cases.search.MeantCase;
import org.candour.cases.walls.EmergencyAccess;
import org.candour.cases.walls.WallPass;
import org.candour.staff.Action;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Permissions;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page on which one person asks to break the glass, and another confirms. It says the
 * same about a walled case and about one that never was.
 */
@Controller
@RequestMapping("/staff/break-glass")
class EmergencyAccessPage {

	private static final String PAGE = "staff/glass";

	private final EmergencyAccess emergencyAccess;

	private final Permissions permissions;

	private final CurrentPerson current;

	EmergencyAccessPage(EmergencyAccess emergencyAccess, Permissions permissions, CurrentPerson current) {
		this.emergencyAccess = emergencyAccess;
		this.permissions = permissions;
		this.current = current;
	}

	@ModelAttribute
	void may(Model model) {
		model.addAttribute("confirms", this.permissions.allows(this.current.require(), Action.CONFIRM_BREAK_GLASS));
	}

	@GetMapping
	String page() {
		return PAGE;
	}

	@PostMapping
	ModelAndView ask(@RequestParam @MeantCase String caseRef, @RequestParam(required = false) String reason) {
		try {
			ModelAndView asked = new ModelAndView(PAGE);
			asked.addObject("code", this.emergencyAccess.ask(caseRef.strip(), reason, this.current.require()));
			return asked;
		}
		catch (RuleBroken ex) {
			return refused(ex);
		}
	}

	@PostMapping("/confirmed")
	ModelAndView confirm(@RequestParam String code) {
		try {
			WallPass pass = this.emergencyAccess.confirm(code.strip(), this.current.require());
			ModelAndView confirmed = new ModelAndView(PAGE);
			confirmed.addObject("pass", pass);
			return confirmed;
		}
		catch (RuleBroken ex) {
			return refused(ex);
		}
	}

	private static ModelAndView refused(RuleBroken rule) {
		ModelAndView again = new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_ENTITY);
		again.addObject("refusal", rule.getMessage());
		return again;
	}

}
