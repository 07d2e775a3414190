package org.candour.rights.portal;

import jakarta.servlet.http.HttpSession;

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
	String begin(HttpSession session) {
		if (!this.questions.anythingOffered()) {
			return "public/closed";
		}
		Visit.of(session).begin();
		return "redirect:/requests/new/" + this.questions.first().path();
	}

	/** Deletes what was entered and closes what was opened. */
	@PostMapping("/requests/end")
	String end(HttpSession session) {
		Visit.of(session).end();
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

	/** Says that the person is still there, and the session lives on. */
	@PostMapping("/requests/stay")
	String stay() {
		return "redirect:/requests";
	}

}
