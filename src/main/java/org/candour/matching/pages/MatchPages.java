package org.candour.matching.pages;

import java.util.List;
import java.util.UUID;

import org.candour.cases.RuleBroken;
import org.candour.matching.LeadLine;
import org.candour.matching.Outcome;
import org.candour.matching.WorkLead;
import org.candour.matching.WorkLists;
import org.candour.matching.WorkLists.Show;
import org.candour.staff.CurrentPerson;
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

	private final WorkLead work;

	private final CurrentPerson current;

	MatchPages(WorkLists lists, WorkLead work, CurrentPerson current) {
		this.lists = lists;
		this.work = work;
		this.current = current;
	}

	@GetMapping("/lists/{id}")
	ModelAndView list(@PathVariable UUID id, @RequestParam(defaultValue = "OPEN") String show,
			@RequestParam(defaultValue = "0") int after) {
		Person person = this.current.require();
		Show shown = Show.of(show);
		List<LeadLine> lines = this.lists.lines(id, shown, after, person);
		boolean more = lines.size() > WorkLists.PAGE;
		ModelAndView page = new ModelAndView("staff/match-list");
		page.addObject("list", this.lists.require(id, person));
		page.addObject("show", shown);
		page.addObject("shows", Show.values());
		page.addObject("lines", more ? lines.subList(0, WorkLists.PAGE) : lines);
		page.addObject("next", more ? lines.get(WorkLists.PAGE - 1).place() : null);
		return page;
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
