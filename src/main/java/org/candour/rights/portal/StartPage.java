package org.candour.rights.portal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Where the public comes in, and where a visit ends. */
@Controller
class StartPage {

	private final Questions questions;

	StartPage(Questions questions) {
		this.questions = questions;
	}

	@GetMapping("/requests")
	String start() {
		return "public/start";
	}

	@GetMapping("/requests/new")
	String begin() {
		if (!this.questions.anythingOffered()) {
			return "public/closed";
		}
		return "redirect:/requests/new/" + this.questions.first().path();
	}

	/** Deletes what was entered and closes what was opened. */
	@PostMapping("/requests/end")
	String end(Visit visit) {
		visit.end();
		return "redirect:/requests/ended";
	}

	@GetMapping("/requests/ended")
	String ended() {
		return "public/ended";
	}

	@GetMapping("/requests/timed-out")
	String timedOut() {
		return "public/timed-out";
	}

	@GetMapping("/requests/about")
	String about() {
		return "public/about";
	}

	/** Says that the person is still there, and the visit lives on. */
	@PostMapping("/requests/stay")
	String stay() {
		return "redirect:/requests";
	}

}
