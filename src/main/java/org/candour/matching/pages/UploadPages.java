package org.candour.matching.pages;

import java.io.IOException;
import java.io.InputStream;

import jakarta.servlet.http.HttpServletRequest;
import org.candour.cases.RuleBroken;
import org.candour.matching.GiveData;
import org.candour.matching.LoadResults;
import org.candour.matching.csv.CsvRefused;
import org.candour.staff.Person;
import org.candour.web.ApiProblem;
import org.candour.web.receiving.ReceivedFile;
import org.candour.web.receiving.Uploads;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Takes files in. */
@Controller
@RequestMapping("/staff/matching/uploads/{caseRef}")
class UploadPages {

	private final Uploads uploads;

	private final GiveData give;

	private final LoadResults results;

	private final ExercisePages pages;

	UploadPages(Uploads uploads, GiveData give, LoadResults results, ExercisePages pages) {
		this.uploads = uploads;
		this.give = give;
		this.results = results;
		this.pages = pages;
	}

	@PostMapping("/data")
	ModelAndView data(@PathVariable String caseRef, HttpServletRequest http) {
		return taken(caseRef, http,
				(file, content, person) -> this.give.give(caseRef, file.field("recordType"), content, person));
	}

	@PostMapping("/results")
	ModelAndView results(@PathVariable String caseRef, HttpServletRequest http) {
		return taken(caseRef, http, (file, content, person) -> this.results.load(caseRef,
				ExercisePages.list(file.field("list")), content, person));
	}

	private ModelAndView taken(String caseRef, HttpServletRequest http, Taker taker) {
		Person person = this.pages.reader();
		try {
			return this.uploads.takeForm(person.username(), http, (file) -> {
				try (InputStream content = file.content()) {
					taker.take(file, content, person);
				}
				return new ModelAndView("redirect:" + ExercisePages.HERE + caseRef);
			});
		}
		catch (RuleBroken | CsvRefused | ApiProblem ex) {
			return this.pages.one(caseRef, ex.getMessage());
		}
	}

	/** Does something with a file. */
	private interface Taker {

		void take(ReceivedFile file, InputStream content, Person person) throws IOException;

	}

}
