package org.candour.engine.cockpit;

import java.util.List;

import org.candour.cases.RuleBroken;
import org.candour.cases.search.MeantCase;
import org.candour.engine.cockpit.CaseHistory.History;
import org.candour.engine.cockpit.StepFigures.StepFigure;
import org.candour.staff.Action;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Permissions;
import org.candour.staff.Person;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What Candour's parts of Cockpit ask for: for those who watch the work, and no others.
 */
@RestController
@RequestMapping("/staff/api/cockpit")
class CockpitData {

	private static final int LONGEST_PERIOD = 366;

	private final StepFigures figures;

	private final CaseHistory history;

	private final Permissions permissions;

	private final CurrentPerson current;

	CockpitData(StepFigures figures, CaseHistory history, Permissions permissions, CurrentPerson current) {
		this.figures = figures;
		this.history = history;
		this.permissions = permissions;
		this.current = current;
	}

	/** Where the work of a model waits, and how long its steps took in the last days. */
	@GetMapping("/models/{key}/steps")
	List<StepFigure> steps(@PathVariable String key, @RequestParam(defaultValue = "90") int days) {
		Person person = watcher();
		if (days < 1 || days > LONGEST_PERIOD) {
			throw new RuleBroken("PERIOD", "Choose a period between 1 and 366 days.");
		}
		return this.figures.of(key, days, person);
	}

	@GetMapping("/instances/{instance}")
	History instance(@PathVariable String instance) {
		return this.history.ofInstance(instance, watcher());
	}

	/** A case by its reference, or how that ends, running or over. */
	@GetMapping("/cases/{caseRef}")
	History find(@PathVariable @MeantCase String caseRef) {
		return this.history.ofCase(caseRef, watcher());
	}

	private Person watcher() {
		Person person = this.current.require();
		if (!this.permissions.allows(person, Action.WATCH_PROCESSES)) {
			throw new AccessDeniedException("Not for this role.");
		}
		return person;
	}

}
