package org.candour.delivery.webhooks;

import java.util.UUID;

import org.candour.cases.RuleBroken;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The operators' page of what did not arrive at outside bodies. */
@Controller
@RequestMapping("/staff/webhooks")
class WebhookPage {

	private static final String PAGE = "staff/webhooks";

	private final WebhookOperations operations;

	private final Deliveries deliveries;

	WebhookPage(WebhookOperations operations, Deliveries deliveries) {
		this.operations = operations;
		this.deliveries = deliveries;
	}

	@GetMapping
	String show(Model model) {
		model.addAllAttributes(shown().getModel());
		return PAGE;
	}

	/** Sends one event again, or without {@code delivery} all of the address. */
	@PostMapping("/{endpoint}/again")
	ModelAndView sendAgain(@PathVariable UUID endpoint, @RequestParam(required = false) UUID delivery) {
		return done(() -> this.operations.sendAgain(endpoint, delivery));
	}

	@PostMapping("/{endpoint}/on")
	ModelAndView switchOn(@PathVariable UUID endpoint) {
		return done(() -> this.operations.switchOn(endpoint));
	}

	private ModelAndView done(Runnable work) {
		try {
			work.run();
			return new ModelAndView("redirect:/staff/webhooks");
		}
		catch (RuleBroken ex) {
			ModelAndView again = shown();
			again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
			again.addObject("refusal", ex.getMessage());
			return again;
		}
	}

	private ModelAndView shown() {
		ModelAndView page = new ModelAndView(PAGE);
		page.addObject("addresses", this.operations.addresses());
		page.addObject("parked", this.operations.parked());
		page.addObject("parkedCount", this.deliveries.parkedCount());
		return page;
	}

}
