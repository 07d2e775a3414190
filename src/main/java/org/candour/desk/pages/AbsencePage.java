package org.candour.desk.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import org.candour.cases.RuleBroken;
import org.candour.cases.steps.StandIn;
import org.candour.staff.Absence;
import org.candour.staff.AbsenceRefused;
import org.candour.staff.Absences;
import org.candour.staff.Action;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Permissions;
import org.candour.staff.Person;
import org.candour.staff.StaffDirectory;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who is away, who stands in, and what is taken over. */
@Controller
@RequestMapping("/staff/absence")
class AbsencePage {

	private static final String PAGE = "staff/absence";

	private final Absences absences;

	private final StandIn standIn;

	private final StaffDirectory staff;

	private final Permissions permissions;

	private final CurrentPerson current;

	AbsencePage(Absences absences, StandIn standIn, StaffDirectory staff, Permissions permissions,
			CurrentPerson current) {
		this.absences = absences;
		this.standIn = standIn;
		this.staff = staff;
		this.permissions = permissions;
		this.current = current;
	}

	@GetMapping
	ModelAndView page() {
		return show(person());
	}

	@PostMapping
	ModelAndView enter(@RequestParam(defaultValue = "") String person, @RequestParam(defaultValue = "") String deputy,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to) {
		Person by = person();
		return answered(by, "The absence is entered.", () -> this.absences.enter(person, deputy, from, to, by));
	}

	@PostMapping("/{id}/end")
	ModelAndView end(@PathVariable UUID id) {
		Person by = person();
		return answered(by, "The absence has ended.", () -> this.absences.end(id, by));
	}

	@PostMapping("/tasks/{taskId}")
	ModelAndView takeOver(@PathVariable String taskId) {
		Person by = person();
		return answered(by, "The step is yours now. You find it in Tasklist under My tasks.",
				() -> this.standIn.takeOver(taskId, by));
	}

	private ModelAndView answered(Person by, String done, Runnable work) {
		try {
			work.run();
			return show(by).addObject("done", done);
		}
		catch (AbsenceRefused | RuleBroken ex) {
			ModelAndView again = show(by).addObject("refusal", ex.getMessage());
			again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
			return again;
		}
	}

	private ModelAndView show(Person person) {
		List<Person> everybody = this.staff.everybody();
		List<Absence> absences = this.absences.all();
		Predicate<String> enterable = this.absences.enterableBy(person);
		return new ModelAndView(PAGE).addObject("absences", absences)
			.addObject("mine", person.username())
			.addObject("enterable", everybody.stream().filter((one) -> enterable.test(one.username())).toList())
			.addObject("ending", absences.stream().map(Absence::person).filter(enterable).toList())
			.addObject("everybody", everybody)
			.addObject("offered", this.standIn.offered(person));
	}

	private Person person() {
		Person person = this.current.require();
		if (!this.permissions.allows(person, Action.READ_CASE)) {
			throw new AccessDeniedException("Not for this role.");
		}
		return person;
	}

}
