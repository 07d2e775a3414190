package org.candour.matching.pages;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.candour.cases.RuleBroken;
import org.candour.law.LawNotUsable;
import org.candour.matching.DataSet;
import org.candour.matching.Extracts;
import org.candour.matching.GiveData;
import org.candour.matching.LoadResults;
import org.candour.matching.NewExercise;
import org.candour.matching.OpenExercise;
import org.candour.matching.OpenFiling;
import org.candour.matching.ReadExercises;
import org.candour.matching.RecordType;
import org.candour.matching.Specifications;
import org.candour.staff.Action;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Permissions;
import org.candour.staff.Person;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Exercises of data matching: all of them, and each on its page. */
@Controller
@RequestMapping("/staff/matching")
class ExercisePages {

	static final String HERE = "/staff/matching/exercises/";

	private final ReadExercises exercises;

	private final OpenExercise open;

	private final GiveData give;

	private final Extracts extracts;

	private final LoadResults results;

	private final OpenFiling filings;

	private final Specifications specifications;

	private final Permissions permissions;

	private final CurrentPerson current;

	ExercisePages(ReadExercises exercises, OpenExercise open, GiveData give, Extracts extracts, LoadResults results,
			OpenFiling filings, Specifications specifications, Permissions permissions, CurrentPerson current) {
		this.exercises = exercises;
		this.open = open;
		this.give = give;
		this.extracts = extracts;
		this.results = results;
		this.filings = filings;
		this.specifications = specifications;
		this.permissions = permissions;
		this.current = current;
	}

	@GetMapping
	ModelAndView all() {
		return all(null, null);
	}

	@PostMapping
	ModelAndView open(NewExercise exercise) {
		try {
			return new ModelAndView("redirect:" + HERE + this.open.open(exercise, reader()));
		}
		catch (RuleBroken | LawNotUsable ex) {
			return all(ex.getMessage(), exercise);
		}
	}

	private ModelAndView all(String refusal, NewExercise entered) {
		Person person = reader();
		ModelAndView page = new ModelAndView("staff/matching",
				(refusal != null) ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK);
		page.addObject("exercises", this.exercises.newest(person));
		page.addObject("filings", this.filings.newest(person));
		page.addObject("mayRun", this.permissions.allows(person, Action.RUN_MATCHING));
		page.addObject("mayFile", this.permissions.allows(person, Action.HANDLE));
		page.addObject("programmes", this.specifications.programmes());
		page.addObject("recordTypes", this.specifications.recordTypes());
		page.addObject("refusal", refusal);
		page.addObject("entered", entered);
		return page;
	}

	@GetMapping("/exercises/{caseRef}")
	ModelAndView one(@PathVariable String caseRef) {
		return one(caseRef, null);
	}

	@PostMapping("/exercises/{caseRef}/lists")
	ModelAndView openList(@PathVariable String caseRef, @RequestParam(required = false) Set<String> members) {
		try {
			this.results.open(caseRef, (members != null) ? members : Set.of(), reader());
			return new ModelAndView("redirect:" + HERE + caseRef);
		}
		catch (RuleBroken ex) {
			return one(caseRef, ex.getMessage());
		}
	}

	/** An extract, as it goes into the application of the National Fraud Initiative. */
	@GetMapping("/exercises/{caseRef}/extracts/{type}")
	ResponseEntity<StreamingResponseBody> extract(@PathVariable String caseRef, @PathVariable String type) {
		Person person = reader();
		try {
			this.extracts.mayRead(caseRef, type, person);
		}
		catch (RuleBroken ex) {
			return ResponseEntity.unprocessableEntity()
				.contentType(MediaType.TEXT_PLAIN)
				.body((to) -> to.write(ex.getMessage().getBytes(StandardCharsets.UTF_8)));
		}
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "csv"))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("%s-%s.csv".formatted(caseRef, type)).build().toString())
			.body((to) -> this.extracts.read(caseRef, type, to, person));
	}

	/** The page of an exercise, with a reason if something was refused. */
	ModelAndView one(String caseRef, String refusal) {
		Person person = reader();
		ReadExercises.View view = this.exercises.view(caseRef, person);
		ModelAndView page = new ModelAndView("staff/matching-exercise",
				(refusal != null) ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK);
		boolean runs = this.permissions.allows(person, Action.RUN_MATCHING);
		page.addObject("view", view);
		page.addObject("mayRun", runs);
		page.addObject("gives",
				view.dataSets()
					.stream()
					.map(DataSet::type)
					.filter((type) -> !view.exercise().signedOff() && this.give.gives(person, type))
					.map(RecordType::code)
					.collect(Collectors.toSet()));
		page.addObject("waiting", this.results.waiting(caseRef, person));
		page.addObject("candidates", runs ? this.results.candidates() : null);
		page.addObject("refusal", refusal);
		return page;
	}

	/** Whoever may look at data matching at all. */
	Person reader() {
		Person person = this.current.require();
		if (!this.permissions.allows(person, Action.READ_MATCHING)) {
			throw new AccessDeniedException("Not for this role.");
		}
		return person;
	}

	/** The list that an upload is meant for. */
	static UUID list(String text) {
		try {
			return UUID.fromString(text);
		}
		catch (IllegalArgumentException | NullPointerException ex) {
			throw new RuleBroken("list", "Choose the list into which the results go.");
		}
	}

}
