package org.candour.rights.portal;

import java.util.Map;

import org.candour.rights.equality.EqualityAnswers;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The equality questions. They are asked after the request was sent, so that it is plain
 * that they have nothing to do with it.
 */
@Controller
class EqualityPage {

	private final EqualityAnswers answers;

	EqualityPage(EqualityAnswers answers) {
		this.answers = answers;
	}

	@GetMapping("/requests/equality")
	String ask(Model model) {
		model.addAttribute("questions", EqualityAnswers.QUESTIONS);
		return "public/equality";
	}

	@PostMapping("/requests/equality")
	String count(@RequestParam Map<String, String> entered) {
		this.answers.count(entered);
		return "redirect:/requests/thanks";
	}

	@GetMapping("/requests/thanks")
	String thanks() {
		return "public/thanks";
	}

}
