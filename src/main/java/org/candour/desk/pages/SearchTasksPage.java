package org.candour.desk.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.candour.cases.RuleBroken;
import org.candour.cases.steps.SearchTasks;
import org.candour.law.LawCatalogue;
import org.candour.law.ServiceArea;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Person;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which the searches of the services are chased and given out. */
@Controller
@RequestMapping("/staff/searches")
class SearchTasksPage {

	private static final String PAGE = "staff/searches";

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final SearchTasks searches;

	private final LawCatalogue law;

	private final CurrentPerson current;

	private final Clock clock;

	SearchTasksPage(SearchTasks searches, LawCatalogue law, CurrentPerson current, Clock clock) {
		this.searches = searches;
		this.law = law;
		this.current = current;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView page(@ModelAttribute("asked") Asked asked) {
		return list(asked, person());
	}

	@PostMapping("/chased")
	ModelAndView chase(@RequestParam(required = false) Set<String> task, @ModelAttribute("asked") Asked asked) {
		Person person = person();
		return answered(asked, person, () -> {
			int chased = this.searches.chase(task, person);
			return "%s. %s".formatted(count(chased, "was chased", "were chased"),
					rest(task.size() - chased, "was chased today already, or is over"));
		});
	}

	@PostMapping("/assigned")
	ModelAndView assign(@RequestParam(required = false) Set<String> task,
			@RequestParam(required = false) String searcher, @ModelAttribute("asked") Asked asked) {
		Person person = person();
		return answered(asked, person, () -> {
			int given = this.searches.assign(task, searcher, person);
			return "%s. %s".formatted(count(given, "was given out", "were given out"),
					rest(task.size() - given, "is of another service, over, or not possible for this person"));
		});
	}

	private ModelAndView answered(Asked asked, Person person, Supplier<String> work) {
		try {
			String done = work.get();
			return list(asked, person).addObject("done", done.strip());
		}
		catch (RuleBroken ex) {
			ModelAndView again = list(asked, person).addObject("refusal", ex.getMessage());
			again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
			return again;
		}
	}

	private ModelAndView list(Asked asked, Person person) {
		List<ServiceArea> services = this.law.of(ServiceArea.class).inForce(LocalDate.now(this.clock.withZone(LONDON)));
		return new ModelAndView(PAGE).addObject("asked", asked)
			.addObject("services", services)
			.addObject("searchers", this.searches.searchers(person))
			.addObject("open", this.searches.open(asked.of(), asked.least(), asked.byTaking(), asked.number(), person));
	}

	private Person person() {
		Person person = this.current.require();
		if (!this.searches.allows(person)) {
			throw new AccessDeniedException("Not for this role.");
		}
		return person;
	}

	private static String count(int number, String one, String many) {
		return (number == 1) ? "1 search " + one : number + " searches " + many;
	}

	private static String rest(int number, String why) {
		return (number == 0) ? "" : "%d stay as they are: each %s.".formatted(number, why);
	}

	/**
	 * Which searches are shown.
	 *
	 * @param service code, or empty for all
	 * @param days at least so old
	 * @param taken {@code yes}, {@code no} or empty
	 * @param page from 1, or nothing for the first
	 */
	record Asked(String service, Integer days, String taken, Integer page) {

		public int number() {
			return (this.page == null) ? 1 : Math.max(1, Math.min(this.page, 1000));
		}

		String of() {
			return (this.service == null || this.service.isBlank()) ? null : this.service;
		}

		int least() {
			return (this.days == null) ? 0 : Math.max(0, Math.min(this.days, 3650));
		}

		Boolean byTaking() {
			return (this.taken == null || this.taken.isBlank()) ? null : this.taken.equals("yes");
		}

	}

}
