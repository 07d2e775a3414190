package org.candour.rights.portal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.candour.cases.RuleBroken;
import org.candour.complaints.ReceiveComplaint;
import org.candour.complaints.ReceivedComplaint;
import org.candour.rights.RightsRequest;
import org.candour.web.RateLimits;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The form on which people complain about how the council handled their data, as it must
 * offer one (DPA s.164A(2)); it is also reached from the page of a request.
 */
@Controller
class ComplaintForm {

	static final String HERE = "/requests/complaint/";

	private static final String START = "/requests/complaint";

	private static final Mistake TOO_MANY = new Mistake("send", "send", "mistake.complaint.too-many");

	private static final Mistake NOT_TAKEN = new Mistake("send", "send", "mistake.complaint.not-taken");

	private final QuestionWalk walk;

	private final ComplaintQuestions questions;

	private final OpenedCases opened;

	private final ReceiveComplaint intake;

	private final RateLimits submissions;

	private final Clock clock;

	ComplaintForm(ComplaintQuestions questions, PageWords words, OpenedCases opened, ReceiveComplaint intake,
			PortalProperties properties, Clock clock) {
		this.walk = new QuestionWalk(HERE, START, questions, words);
		this.questions = questions;
		this.opened = opened;
		this.intake = intake;
		this.submissions = new RateLimits(properties.submissionsPerHour(), Duration.ofHours(1));
		this.clock = clock;
	}

	@GetMapping(START)
	String start() {
		return "public/complaint";
	}

	@GetMapping(HERE + "begin")
	ModelAndView begin(Visit visit) {
		visit.forgetComplaint();
		return first(new Draft());
	}

	/** From the page of a request: it is that request the complaint is about. */
	@GetMapping(ProgressPages.HERE + "/{number}/complaint")
	ModelAndView begin(@PathVariable int number, Visit visit) {
		RightsRequest request = this.opened.one(visit, number);
		Draft draft = new Draft();
		draft.put(ComplaintQuestions.FROM_REQUEST, List.of(request.caseRef()));
		visit.complain(draft);
		return first(draft);
	}

	@GetMapping(HERE + "{path}")
	ModelAndView ask(@PathVariable String path, @RequestParam(required = false) String change, Visit visit) {
		return this.walk.ask(path, visit.complaint(), change != null);
	}

	@PostMapping(HERE + "{path}")
	ModelAndView answer(@PathVariable String path, @RequestParam(required = false) String change,
			@RequestParam MultiValueMap<String, String> entered, Visit visit) {
		return this.walk.answer(path, visit.complaint(), visit::complain, new Given(entered), change != null);
	}

	@GetMapping(HERE + "check")
	ModelAndView check(Visit visit) {
		return check(visit, List.of());
	}

	@PostMapping(HERE + "check")
	ModelAndView send(Visit visit, HttpServletRequest http) {
		if (this.walk.whole(visit.complaint()).isEmpty()) {
			return this.walk.unfinished(visit.complaint());
		}
		if (this.submissions.take(http.getRemoteAddr()) > 0) {
			return refused(visit, TOO_MANY, HttpStatus.TOO_MANY_REQUESTS);
		}
		Draft draft = visit.complaint().orElseThrow();
		try {
			ReceivedComplaint received = this.intake
				.receiveFromOutside(DraftedComplaint.of(draft, this.clock.instant()));
			visit.forgetComplaint();
			visit.complained(new Sent(List.of(received.caseRef()), received.secret()));
			return new ModelAndView("redirect:" + HERE + "sent");
		}
		catch (RuleBroken ex) {
			return refused(visit, NOT_TAKEN, HttpStatus.UNPROCESSABLE_ENTITY);
		}
	}

	@GetMapping(HERE + "sent")
	ModelAndView sent(Visit visit) {
		Optional<Sent> sent = visit.complained();
		if (sent.isEmpty()) {
			return new ModelAndView("redirect:" + START);
		}
		ModelAndView page = new ModelAndView("public/complaint-sent");
		page.addObject("sent", sent.get());
		return page;
	}

	/** The sender has noted the secret: from now on nobody is shown it. */
	@PostMapping(HERE + "noted")
	String noted(Visit visit) {
		visit.forgetComplained();
		return "redirect:/requests/thanks";
	}

	private ModelAndView first(Draft draft) {
		return new ModelAndView("redirect:" + HERE + this.questions.of(draft).get(0).path());
	}

	private ModelAndView check(Visit visit, List<Mistake> mistakes) {
		Optional<Draft> draft = visit.complaint();
		return this.walk.check("public/complaint-check", draft)
			.map((page) -> page.addObject("mistakes", mistakes))
			.orElseGet(() -> this.walk.unfinished(draft));
	}

	private ModelAndView refused(Visit visit, Mistake mistake, HttpStatus status) {
		ModelAndView page = check(visit, List.of(mistake));
		page.setStatus(status);
		return page;
	}

}
