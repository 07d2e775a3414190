package org.candour.rights.portal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Leads from page to page of a form. Whoever skips one is led back to it; nothing that
 * was entered ever stands in an address.
 *
 * @param here where the pages of the form stand, with a slash at the end
 * @param start the page before the first
 */
record QuestionWalk(String here, String start, QuestionList questions, PageWords words) {

	ModelAndView ask(String path, Optional<Draft> started, boolean change) {
		if (started.isEmpty() && !first(path)) {
			return new ModelAndView("redirect:" + this.start);
		}
		Draft draft = started.orElseGet(Draft::new);
		Question question = question(path, draft);
		Optional<Question> open = this.questions.open(draft);
		List<Question> all = this.questions.of(draft);
		if (open.isPresent() && all.indexOf(question) > all.indexOf(open.get())) {
			return new ModelAndView("redirect:" + this.here + open.get().path());
		}
		return page(question, draft, draft, List.of(), change);
	}

	/**
	 * Takes the answer to a page.
	 * @param begun takes the draft that the first answer begins
	 */
	ModelAndView answer(String path, Optional<Draft> started, Consumer<Draft> begun, Given given, boolean change) {
		if (started.isEmpty() && !first(path)) {
			return new ModelAndView("redirect:/requests/timed-out");
		}
		Draft draft = started.orElseGet(Draft::new);
		Question question = question(path, draft);
		if (started.isEmpty()) {
			begun.accept(draft);
		}
		List<Mistake> mistakes = question.mistakes(given, draft);
		if (!mistakes.isEmpty()) {
			ModelAndView again = page(question, draft, given, mistakes, change);
			again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
			return again;
		}
		draft.answer(question, given);
		return new ModelAndView("redirect:" + this.here + next(question, draft, change));
	}

	/** Where to go on if a page is opened before all are answered. */
	ModelAndView unfinished(Optional<Draft> started) {
		return new ModelAndView(started.flatMap(this.questions::open)
			.map((question) -> "redirect:" + this.here + question.path())
			.orElse("redirect:/requests/timed-out"));
	}

	/** The answers to check, if every page is answered. */
	Optional<ModelAndView> check(String template, Optional<Draft> started) {
		return whole(started).map((draft) -> {
			ModelAndView page = new ModelAndView(template);
			page.addObject("sheet", new Sheet(draft, draft, List.of(), this.words));
			page.addObject("here", this.here);
			page.addObject("questions",
					this.questions.of(draft).stream().filter((question) -> !question.fields().isEmpty()).toList());
			return page;
		});
	}

	/** The draft, if every page is answered. */
	Optional<Draft> whole(Optional<Draft> started) {
		return started.filter((draft) -> this.questions.open(draft).isEmpty());
	}

	/**
	 * The page that follows. After a change, the first that is still open because of it.
	 */
	private String next(Question question, Draft draft, boolean change) {
		if (change) {
			return this.questions.open(draft).map(Question::path).orElse("check");
		}
		List<Question> all = this.questions.of(draft);
		int at = all.indexOf(question);
		return (at + 1 < all.size()) ? all.get(at + 1).path() : "check";
	}

	private ModelAndView page(Question question, Draft draft, Given given, List<Mistake> mistakes, boolean change) {
		List<Question> all = this.questions.of(draft);
		int at = all.indexOf(question);
		ModelAndView page = new ModelAndView("public/question");
		Sheet sheet = new Sheet(draft, given, mistakes, this.words);
		page.addObject("question", question);
		page.addObject("sheet", sheet);
		page.addObject("title", sheet.say("page." + question.path()));
		page.addObject("change", change);
		page.addObject("here", this.here);
		page.addObject("back",
				change ? this.here + "check" : (at > 0) ? this.here + all.get(at - 1).path() : this.start);
		return page;
	}

	/** The one page that is there before anything was entered. */
	private boolean first(String path) {
		return this.questions.of(new Draft()).get(0).path().equals(path);
	}

	private Question question(String path, Draft draft) {
		return this.questions.find(path, draft).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
