package org.candour.engine.operations;

import java.util.Set;
import java.util.function.Supplier;

import org.candour.cases.CaseNotFound;
import org.candour.cases.RuleBroken;
import org.candour.cases.search.MeantCase;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Person;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The administrator's pages of work that is stuck. */
@Controller
@RequestMapping("/staff/operations")
class OperationsPages {

	private static final String PAGE = "staff/operations";

	private static final String CASE = "staff/operations-case";

	private static final String VERSION = "staff/operations-version";

	private final FailedWork failed;

	private final MoveInstance moves;

	private final MigrateInstances migrations;

	private final CurrentPerson current;

	OperationsPages(FailedWork failed, MoveInstance moves, MigrateInstances migrations, CurrentPerson current) {
		this.failed = failed;
		this.moves = moves;
		this.migrations = migrations;
		this.current = current;
	}

	@GetMapping
	ModelAndView page() {
		return overview(person());
	}

	@PostMapping("/retries")
	ModelAndView tryAgain(@RequestParam(required = false) Set<String> job) {
		Person person = person();
		return answered(() -> {
			int tried = this.failed.tryAgain(job, person);
			return overview(person).addObject("done",
					(tried == 1) ? "One step gets another try." : "%d steps get another try.".formatted(tried));
		}, () -> overview(person));
	}

	@PostMapping("/retries/all")
	ModelAndView tryAllAgain() {
		Person person = person();
		this.failed.tryAllAgain(person);
		return overview(person).addObject("done", "Whatever failed gets another try.");
	}

	/**
	 * The reference stands in the form and not in the address that was asked for first.
	 */
	@PostMapping("/cases")
	ModelAndView find(@RequestParam(defaultValue = "") @MeantCase String reference) {
		Person person = person();
		try {
			return where(reference.strip(), person);
		}
		catch (CaseNotFound ex) {
			ModelAndView again = overview(person).addObject("refusal", "There is no such case.");
			again.setStatus(HttpStatus.NOT_FOUND);
			return again;
		}
	}

	@GetMapping("/cases/{caseRef}")
	ModelAndView look(@PathVariable String caseRef) {
		return where(caseRef, person());
	}

	/** Where a move would lead; nothing is changed. */
	@PostMapping("/cases/{caseRef}/preview")
	ModelAndView preview(@PathVariable String caseRef, @RequestParam(defaultValue = "") String instance,
			@RequestParam(defaultValue = "") String token, @RequestParam(defaultValue = "") String target) {
		Person person = person();
		return answered(() -> where(caseRef, person).addObject("move",
				this.moves.preview(caseRef, instance, token, target, person)), () -> where(caseRef, person));
	}

	@PostMapping("/cases/{caseRef}/move")
	ModelAndView move(@PathVariable String caseRef, @RequestParam(defaultValue = "") String instance,
			@RequestParam(defaultValue = "") String token, @RequestParam(defaultValue = "") String target,
			@RequestParam(required = false) String reason) {
		Person person = person();
		return answered(() -> {
			MoveInstance.Move moved = this.moves.move(caseRef, instance, token, target, reason, person);
			return where(caseRef, person).addObject("done", "“%s” was begun again.".formatted(moved.to().step()));
		}, () -> where(caseRef, person));
	}

	@GetMapping("/versions/{definition}")
	ModelAndView version(@PathVariable String definition) {
		Person person = person();
		return answered(() -> previewed(definition, person), () -> overview(person));
	}

	@PostMapping("/versions/{definition}")
	ModelAndView migrate(@PathVariable String definition, @RequestParam(defaultValue = "") String after) {
		Person person = person();
		return answered(() -> new ModelAndView(VERSION).addObject("definition", definition)
			.addObject("migrated", this.migrations.migrate(definition, after, person)), () -> overview(person));
	}

	@ExceptionHandler
	ModelAndView notFound(CaseNotFound ex) {
		return new ModelAndView("error", HttpStatus.NOT_FOUND).addObject("status", HttpStatus.NOT_FOUND.value());
	}

	private ModelAndView overview(Person person) {
		return new ModelAndView(PAGE).addObject("failed", this.failed.list())
			.addObject("count", this.failed.count())
			.addObject("versions", this.migrations.old(person));
	}

	private ModelAndView where(String caseRef, Person person) {
		return new ModelAndView(CASE).addObject("instances", this.moves.where(caseRef, person))
			.addObject("caseRef", caseRef);
	}

	private ModelAndView previewed(String definition, Person person) {
		return new ModelAndView(VERSION).addObject("definition", definition)
			.addObject("preview", this.migrations.preview(definition, person));
	}

	/** What was asked for, or the page as it is with the sentence of the rule. */
	private static ModelAndView answered(Supplier<ModelAndView> work, Supplier<ModelAndView> otherwise) {
		try {
			return work.get();
		}
		catch (RuleBroken ex) {
			ModelAndView again = otherwise.get().addObject("refusal", ex.getMessage());
			again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
			return again;
		}
	}

	private Person person() {
		return Operators.require(this.current.require());
	}

}
