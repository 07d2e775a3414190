package org.candour.staff.pages;

import java.util.Set;

import org.candour.staff.AccountRefused;
import org.candour.staff.Accounts;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Role;
import org.candour.staff.Team;
import org.candour.staff.Teams;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The administrator's pages of accounts. */
@Controller
@RequestMapping("/staff/accounts")
class AccountPages {

	private static final String LIST = "redirect:/staff/accounts";

	private static final String FORM = "staff/account";

	private final Accounts accounts;

	private final Teams teams;

	private final CurrentPerson current;

	AccountPages(Accounts accounts, Teams teams, CurrentPerson current) {
		this.accounts = accounts;
		this.teams = teams;
		this.current = current;
	}

	@ModelAttribute("allRoles")
	Role[] allRoles() {
		return Role.values();
	}

	@ModelAttribute("allTeams")
	Team[] allTeams() {
		return Team.values();
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("accounts", this.accounts.all());
		return "staff/accounts";
	}

	@GetMapping("/new")
	String blank(Model model) {
		model.addAttribute("account", AccountForm.empty());
		return FORM;
	}

	@PostMapping
	ModelAndView invite(@ModelAttribute("account") AccountForm form) {
		return saved(() -> this.accounts.invite(form.asNew()));
	}

	@GetMapping("/{username}")
	String one(@PathVariable String username, Model model) {
		model.addAttribute("account",
				this.accounts.find(username)
					.map(AccountForm::of)
					.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
		model.addAttribute("teams", this.teams.of(username));
		return FORM;
	}

	/** In which teams the person works: whose figures a handler or approver sees. */
	@PostMapping("/{username}/teams")
	ModelAndView teams(@PathVariable String username, @RequestParam(name = "team", required = false) Set<Team> chosen) {
		return again(username,
				saved(() -> this.teams.put(username, (chosen != null) ? chosen : Set.of(), this.current.require())));
	}

	@PostMapping("/{username}")
	ModelAndView change(@PathVariable String username, @ModelAttribute("account") AccountForm form) {
		return saved(() -> this.accounts.change(username, form.asChange(), this.current.require()));
	}

	@PostMapping("/{username}/password")
	ModelAndView password(@PathVariable String username, @RequestParam String password) {
		return again(username, saved(() -> this.accounts.setPassword(username, password, this.current.require())));
	}

	private ModelAndView again(String username, ModelAndView answer) {
		if (answer.getViewName().equals(FORM)) {
			answer.addObject("account",
					this.accounts.find(username).map(AccountForm::of).orElseGet(AccountForm::empty));
			answer.addObject("teams", this.teams.of(username));
		}
		return answer;
	}

	/** The form again, as it was filled in, where the account cannot be so. */
	private static ModelAndView saved(Runnable change) {
		try {
			change.run();
			return new ModelAndView(LIST);
		}
		catch (AccountRefused ex) {
			ModelAndView again = new ModelAndView(FORM, HttpStatus.UNPROCESSABLE_ENTITY);
			again.addObject("refusal", ex.getMessage());
			return again;
		}
	}

}
