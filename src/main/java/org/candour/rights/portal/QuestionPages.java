package org.candour.rights.portal;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages of the form on which people ask for a right. */
@Controller
class QuestionPages {

	static final String HERE = "/requests/new/";

	private final Questions questions;

	private final QuestionWalk walk;

	QuestionPages(Questions questions, PageWords words) {
		this.questions = questions;
		this.walk = new QuestionWalk(HERE, "/requests", questions, words);
	}

	@GetMapping(HERE + "{path}")
	ModelAndView ask(@PathVariable String path, @RequestParam(required = false) String change, Visit visit) {
		if (!this.questions.anythingOffered()) {
			return new ModelAndView("redirect:/requests/new");
		}
		return this.walk.ask(path, visit.draft(), change != null);
	}

	@PostMapping(HERE + "{path}")
	ModelAndView answer(@PathVariable String path, @RequestParam(required = false) String change,
			@RequestParam MultiValueMap<String, String> entered, Visit visit) {
		return this.walk.answer(path, visit.draft(), visit::keep, new Given(entered), change != null);
	}

}
