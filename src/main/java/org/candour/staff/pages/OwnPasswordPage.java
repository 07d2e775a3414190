package org.candour.staff.pages;

import java.security.Principal;

import org.candour.staff.Account;
import org.candour.staff.AccountRefused;
import org.candour.staff.Accounts;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Everybody's page to choose another password. */
@Controller
class OwnPasswordPage {

	private static final String FORM = "staff/password";

	private final Accounts accounts;

	OwnPasswordPage(Accounts accounts) {
		this.accounts = accounts;
	}

	@GetMapping("/staff/password")
	String form() {
		return FORM;
	}

	/** Whether an administrator knows the present password. */
	@ModelAttribute("set")
	boolean set(Principal person) {
		return this.accounts.find(person.getName()).filter(Account::choosesPassword).isPresent();
	}

	/** Afterwards all sessions of the account end, this one too. */
	@PostMapping("/staff/password")
	ModelAndView choose(Principal person, @RequestParam String present, @RequestParam String password) {
		try {
			this.accounts.choosePassword(person.getName(), present, password);
			return new ModelAndView("redirect:/login?chosen");
		}
		catch (AccountRefused ex) {
			ModelAndView again = new ModelAndView(FORM, HttpStatus.UNPROCESSABLE_ENTITY);
			again.addObject("refusal", ex.getMessage());
			return again;
		}
	}

}
