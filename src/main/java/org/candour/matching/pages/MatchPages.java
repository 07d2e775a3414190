package org.candour.matching.pages;

import java.util.List;
import java.util.UUID;

import org.candour.cases.RuleBroken;
import org.candour.matching.LeadLine;
import org.candour.matching.ListMembers;
import org.candour.matching.Outcome;
import org.candour.matching.WorkLead;
import org.candour.matching.WorkLists;
import org.candour.matching.WorkLists.Show;
import org.candour.staff.Action;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Permissions;
import org.candour.staff.Person;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The work lists and their matches, one at a time. */
@Controller
@RequestMapping("/staff/matching")
class MatchPages {

	private final WorkLists lists;

	private final ListMembers members;

	private final WorkLead work;

	private final Permissions permissions;

	private final CurrentPerson current;

	MatchPages(WorkLists lists, ListMembers members, WorkLead work, Permissions permissions, CurrentPerson current) {
		this.lists = lists;
		this.members = members;
		this.work = work;
		this.permissions = permissions;
		this.current = current;
	}

	@GetMapping("/lists/{id}")
	ModelAndView list(@PathVariable UUID id, @RequestParam(defaultValue = "OPEN") String show,
			@RequestParam(required = false) UUID after) {
		Person person = this.current.require();
		Show shown = Show.of(show);
		List<LeadLine> lines = this.lists.lines(id, shown, after, person);
		boolean more = lines.size() > WorkLists.PAGE;
		ModelAndView page = new ModelAndView("staff/match-list");
		page.addObject("list", this.lists.require(id, person));
		page.addObject("show", shown);
		page.addObject("members", this.members.of(id, person));
		page.addObject("mayRun", this.permissions.allows(person, Action.RUN_MATCHING));
		page.addObject("shows", Show.values());
		page.addObject("lines", more ? lines.subList(0, WorkLists.PAGE) : lines);
		page.addObject("next", more ? lines.get(WorkLists.PAGE - 1).id() : null);
		return page;
	}

	@PostMapping("/lists/{id}/members")
	ModelAndView admit(@PathVariable UUID id, @RequestParam(defaultValue = "") String username) {
		return changed(id, (person) -> this.members.admit(id, username, person));
	}

	@PostMapping("/lists/{id}/dismissed")
	ModelAndView dismiss(@PathVariable UUID id, @RequestParam(defaultValue = "") String username) {
		return changed(id, (person) -> this.members.dismiss(id, username, person));
	}

	/** Whoever sends themselves out has nothing to come back to. */
	private ModelAndView changed(UUID id, Work done) {
		Person person = this.current.require();
		try {
			done.by(person);
			return new ModelAndView("redirect:"
					+ (this.members.exists(id, person) ? "/staff/matching/lists/" + id : "/staff/matching"));
		}
		catch (RuleBroken ex) {
			ModelAndView again = list(id, Show.OPEN.name(), null);
			again.addObject("refusal", ex.getMessage());
			again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
			return again;
		}
	}

	@GetMapping("/matches/{id}")
	ModelAndView match(@PathVariable UUID id) {
		return match(id, null, HttpStatus.OK);
	}

	@PostMapping("/matches/{id}/taken")
	ModelAndView take(@PathVariable UUID id, @RequestParam long version) {
		return after(id, (person) -> this.work.take(id, version, person));
	}

	@PostMapping("/matches/{id}/returned")
	ModelAndView giveBack(@PathVariable UUID id, @RequestParam long version) {
		return after(id, (person) -> this.work.giveBack(id, version, person));
	}

	@PostMapping("/matches/{id}/outcome")
	ModelAndView decide(@PathVariable UUID id, @RequestParam long version,
			@RequestParam(required = false) Outcome outcome, @RequestParam(required = false) String reason) {
		return after(id, (person) -> this.work.decide(id, version, outcome, reason, person));
	}

	@PostMapping("/matches/{id}/again")
	ModelAndView takeUpAgain(@PathVariable UUID id, @RequestParam long version) {
		return after(id, (person) -> this.work.takeUpAgain(id, version, person));
	}

	private ModelAndView after(UUID id, Work done) {
		try {
			done.by(this.current.require());
			return new ModelAndView("redirect:/staff/matching/matches/" + id);
		}
		catch (RuleBroken ex) {
			return match(id, ex.getMessage(), HttpStatus.UNPROCESSABLE_ENTITY);
		}
		catch (ConcurrencyFailureException ex) {
			return match(id, "Somebody changed the match meanwhile: nothing was done. Look at it again.",
					HttpStatus.CONFLICT);
		}
	}

	private ModelAndView match(UUID id, String refusal, HttpStatus status) {
		Person person = this.current.require();
		ModelAndView page = new ModelAndView("staff/match", status);
		page.addObject("match", this.work.open(id, person));
		page.addObject("outcomes", Outcome.values());
		page.addObject("me", person.username());
		page.addObject("refusal", refusal);
		return page;
	}

	/** What is done with a match. */
	private interface Work {

		void by(Person person);

	}

}
