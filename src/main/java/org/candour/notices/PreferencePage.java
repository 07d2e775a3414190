package org.candour.notices;

import java.util.Arrays;

import org.candour.staff.CurrentPerson;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Everybody's page to choose how they are told of work. */
@Controller
class PreferencePage {

	private static final String PAGE = "staff/work-notices";

	private final Preferences preferences;

	private final NoticeProperties properties;

	private final CurrentPerson current;

	PreferencePage(Preferences preferences, NoticeProperties properties, CurrentPerson current) {
		this.preferences = preferences;
		this.properties = properties;
		this.current = current;
	}

	@GetMapping("/staff/notices")
	String show(@RequestParam(required = false) String kept, Model model) {
		model.addAllAttributes(shown().getModel());
		model.addAttribute("kept", kept != null);
		return PAGE;
	}

	@PostMapping("/staff/notices")
	ModelAndView keep(@RequestParam(required = false) String way) {
		return Arrays.stream(Way.values()).filter((known) -> known.name().equals(way)).findFirst().map((chosen) -> {
			this.preferences.keep(this.current.require().username(), chosen);
			return new ModelAndView("redirect:/staff/notices?kept");
		}).orElseGet(() -> {
			ModelAndView again = shown();
			again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
			again.addObject("refusal", "Choose how you want to be told: at once, once a day, or not at all.");
			return again;
		});
	}

	private ModelAndView shown() {
		ModelAndView page = new ModelAndView(PAGE);
		page.addObject("way", this.preferences.of(this.current.require().username()).name());
		page.addObject("perHour", this.properties.perHour());
		return page;
	}

}
