package org.candour.rights.portal;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpSession;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * The pages of the form. Whoever skips one is led back to it; nothing that was entered
 * ever stands in an address.
 */
@Controller
class QuestionPages {

	static final String HERE = "/requests/new/";

	private final Questions questions;

	private final PageWords words;

	QuestionPages(Questions questions, PageWords words) {
		this.questions = questions;
		this.words = words;
	}

	@GetMapping(HERE + "{path}")
	ModelAndView ask(@PathVariable String path, @RequestParam(required = false) String change, HttpSession session) {
		Optional<Draft> draft = Visit.of(session).draft();
		if (draft.isEmpty()) {
			return new ModelAndView("redirect:/requests");
		}
		Question question = question(path, draft.get());
		Optional<Question> open = this.questions.open(draft.get());
		List<Question> all = this.questions.of(draft.get());
		if (open.isPresent() && all.indexOf(question) > all.indexOf(open.get())) {
			return new ModelAndView("redirect:" + HERE + open.get().path());
		}
		return page(question, draft.get(), draft.get(), List.of(), change != null);
	}

	@PostMapping(HERE + "{path}")
	ModelAndView answer(@PathVariable String path, @RequestParam(required = false) String change,
			@RequestParam MultiValueMap<String, String> entered, HttpSession session) {
		Optional<Draft> draft = Visit.of(session).draft();
		if (draft.isEmpty()) {
			return new ModelAndView("redirect:/requests/timed-out");
		}
		Question question = question(path, draft.get());
		Given given = new Given(entered);
		List<Mistake> mistakes = question.mistakes(given, draft.get());
		if (!mistakes.isEmpty()) {
			ModelAndView again = page(question, draft.get(), given, mistakes, change != null);
			again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
			return again;
		}
		draft.get().answer(question, given);
		return new ModelAndView("redirect:" + HERE + next(question, draft.get(), change != null));
	}

	/**
	 * The page that follows. After a change, the first that is still open because of it.
	 */
	private String next(Question question, Draft draft, boolean change) {
		if (change) {
			return this.questions.open(draft).map(Question::path).orElse("check");
		}
		List<Question> all = this.questions.of(draft);
		int here = all.indexOf(question);
		return (here + 1 < all.size()) ? all.get(here + 1).path() : "check";
	}

	private ModelAndView page(Question question, Draft draft, Given given, List<Mistake> mistakes, boolean change) {
		List<Question> all = this.questions.of(draft);
		int here = all.indexOf(question);
		ModelAndView page = new ModelAndView("public/question");
		Sheet sheet = new Sheet(draft, given, mistakes, this.words);
		page.addObject("question", question);
		page.addObject("sheet", sheet);
		page.addObject("title", sheet.say("page." + question.path()));
		page.addObject("change", change);
		page.addObject("back", change ? HERE + "check" : (here > 0) ? HERE + all.get(here - 1).path() : "/requests");
		return page;
	}

	private Question question(String path, Draft draft) {
		return this.questions.find(path, draft).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
