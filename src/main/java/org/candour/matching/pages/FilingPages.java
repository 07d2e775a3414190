package org.candour.matching.pages;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.candour.cases.CaseAccess;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseNotFound;
import org.candour.cases.RuleBroken;
import org.candour.cases.search.MeantCase;
import org.candour.law.LawNotUsable;
import org.candour.matching.NewFiling;
import org.candour.matching.OpenFiling;
import org.candour.staff.Action;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Permissions;
import org.candour.staff.Person;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Filings with an anti-fraud organisation: proposed here, decided in Tasklist. */
@Controller
@RequestMapping("/staff/matching/filings")
class FilingPages {

	private static final String FORM = "staff/filing-new";

	private final OpenFiling filings;

	private final CaseAccess access;

	private final Permissions permissions;

	private final CurrentPerson current;

	FilingPages(OpenFiling filings, CaseAccess access, Permissions permissions, CurrentPerson current) {
		this.filings = filings;
		this.access = access;
		this.permissions = permissions;
		this.current = current;
	}

	@GetMapping("/new")
	ModelAndView form(@RequestParam(required = false) String from) {
		handler();
		ModelAndView page = new ModelAndView(FORM);
		page.addObject("entered", new Proposal(null, null, null, null, from));
		return page;
	}

	@PostMapping("/new")
	ModelAndView propose(Proposal proposal) {
		Person person = handler();
		try {
			CaseFile file = this.filings.propose(proposal.filing(), person);
			if (this.access.visible(file, person)) {
				return new ModelAndView("redirect:/staff/matching/filings/" + file.reference());
			}
			ModelAndView farewell = new ModelAndView("staff/done");
			farewell.addObject("done", "It is on file, and dealt with by those named for it.");
			return farewell;
		}
		catch (RuleBroken | LawNotUsable ex) {
			return again(proposal, ex.getMessage());
		}
		catch (CaseNotFound ex) {
			return again(proposal, "There is no case with this reference.");
		}
	}

	@GetMapping("/{caseRef}")
	ModelAndView one(@PathVariable String caseRef) {
		return one(caseRef, null);
	}

	@PostMapping("/{caseRef}/challenge")
	ModelAndView challenge(@PathVariable String caseRef, @RequestParam(required = false) String text) {
		try {
			this.filings.challenge(caseRef, text, this.current.require());
			return new ModelAndView("redirect:/staff/matching/filings/" + caseRef);
		}
		catch (RuleBroken ex) {
			return one(caseRef, ex.getMessage());
		}
	}

	private ModelAndView one(String caseRef, String refusal) {
		Person person = this.current.require();
		ModelAndView page = new ModelAndView("staff/filing",
				(refusal != null) ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK);
		page.addObject("view", this.filings.view(caseRef, person));
		page.addObject("mayChallenge", this.permissions.allows(person, Action.HANDLE));
		page.addObject("refusal", refusal);
		return page;
	}

	private static ModelAndView again(Proposal proposal, String refusal) {
		ModelAndView again = new ModelAndView(FORM, HttpStatus.UNPROCESSABLE_ENTITY);
		again.addObject("entered", proposal);
		again.addObject("refusal", refusal);
		return again;
	}

	private Person handler() {
		Person person = this.current.require();
		if (!this.permissions.allows(person, Action.HANDLE)) {
			throw new AccessDeniedException("Not for this role.");
		}
		return person;
	}

	/**
	 * A filing as it was entered.
	 *
	 * @param born a day as {@code 1980-12-31}
	 */
	record Proposal(String name, String born, String address, String grounds, @MeantCase String originalRef) {

		NewFiling filing() {
			return new NewFiling(this.name, day(), blankToNull(this.address), this.grounds,
					blankToNull(this.originalRef));
		}

		private LocalDate day() {
			try {
				return (this.born == null || this.born.isBlank()) ? null : LocalDate.parse(this.born);
			}
			catch (DateTimeException ex) {
				throw new RuleBroken("born", "A date of birth looks like 1980-12-31.");
			}
		}

		private static String blankToNull(String text) {
			return (text == null || text.isBlank()) ? null : text.strip();
		}

		@Override
		public String toString() {
			return "Proposal";
		}

	}

}
