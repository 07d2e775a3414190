package org.candour.desk.pages;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.candour.cases.RuleBroken;
import org.candour.cases.search.CaseQuery;
import org.candour.cases.search.CaseSearch;
import org.candour.cases.search.FoundCase;
import org.candour.cases.steps.FailedSteps;
import org.candour.staff.Action;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Permissions;
import org.candour.staff.Person;
import org.candour.web.ApiProblem;
import org.candour.web.Cursor;
import org.candour.web.RateLimits;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page on which cases are found. What is looked for never stands in an address. */
@Controller
@RequestMapping("/staff/search")
class SearchPage {

	private static final String PAGE = "staff/search";

	private static final int PER_MINUTE = 30;

	private final CaseSearch search;

	/** Often enough for work, too seldom to try out a list of names. */
	private final RateLimits limit = new RateLimits(PER_MINUTE, Duration.ofMinutes(1));

	private final Permissions permissions;

	private final CurrentPerson current;

	private final FailedSteps failed;

	SearchPage(CaseSearch search, FailedSteps failed, Permissions permissions, CurrentPerson current) {
		this.failed = failed;
		this.search = search;
		this.permissions = permissions;
		this.current = current;
	}

	@GetMapping
	ModelAndView page() {
		require();
		return with(Entered.NOTHING);
	}

	@PostMapping
	ModelAndView find(Entered entered) {
		Person person = require();
		if (this.limit.take(person.username()) > 0) {
			return refused(entered, "You have searched very often. Wait a minute.", HttpStatus.TOO_MANY_REQUESTS);
		}
		try {
			Cursor after = Cursor.read(entered.after());
			List<FoundCase> found = this.search.find(entered.query(), after.at(), after.id(), person);
			ModelAndView page = with(entered);
			page.addObject("found", found.stream().limit(CaseSearch.PAGE).toList());
			if (found.size() > CaseSearch.PAGE) {
				FoundCase last = found.get(CaseSearch.PAGE - 1);
				page.addObject("next", new Cursor(last.receivedAt(), last.reference()).write());
			}
			return page;
		}
		catch (RuleBroken ex) {
			return refused(entered, ex.getMessage(), HttpStatus.UNPROCESSABLE_ENTITY);
		}
		catch (ApiProblem ex) {
			return refused(entered, "This page of results is gone. Search again.", HttpStatus.UNPROCESSABLE_ENTITY);
		}
	}

	private Person require() {
		Person person = this.current.require();
		if (!this.permissions.allows(person, Action.SEARCH_CASES)) {
			throw new AccessDeniedException("Not for this role.");
		}
		return person;
	}

	private ModelAndView with(Entered entered) {
		ModelAndView page = new ModelAndView(PAGE);
		page.addObject("entered", entered);
		Person person = this.current.require();
		if (this.permissions.allows(person, Action.HANDLE)) {
			page.addObject("stuck", this.failed.cases(person));
		}
		return page;
	}

	private ModelAndView refused(Entered entered, String sentence, HttpStatus status) {
		ModelAndView page = with(entered);
		page.addObject("refusal", sentence);
		page.setStatus(status);
		return page;
	}

	/** What was typed; a date that is none counts as not given. */
	record Entered(String reference, String theirReference, String name,
			@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate born, String postcode, String email,
			String after) {

		static final Entered NOTHING = new Entered(null, null, null, null, null, null, null);

		CaseQuery query() {
			return new CaseQuery(this.reference, this.theirReference, this.name, this.born, this.postcode, this.email);
		}

		@Override
		public String after() {
			return (this.after == null || this.after.isBlank()) ? null : this.after;
		}

		@Override
		public String toString() {
			return "Entered";
		}

	}

}
