package org.candour.rights.portal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.candour.rights.ReceivedRightsRequest;
import org.candour.rights.RequestRefused;
import org.candour.rights.SubmitRightsRequest;
import org.candour.web.RateLimits;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The last pages of the form: check the answers, declare, send, note the reference. */
@Controller
class SendPages {

	private static final String CHECK = "/requests/new/check";

	private static final String DECLARATION = "/requests/new/declaration";

	private static final Mistake NOT_DECLARED = new Mistake("declared", "declared", "mistake.declared.required");

	private static final Mistake TOO_MANY = new Mistake("declared", "declared", "mistake.declared.too-many");

	private static final Mistake NOT_TAKEN = new Mistake("declared", "declared", "mistake.declared.not-taken");

	private final QuestionWalk walk;

	private final PageWords words;

	private final SubmitRightsRequest submission;

	private final PortalProperties properties;

	private final RateLimits submissions;

	private final Clock clock;

	SendPages(Questions questions, PageWords words, SubmitRightsRequest submission, PortalProperties properties,
			Clock clock) {
		this.walk = new QuestionWalk(QuestionPages.HERE, "/requests", questions, words);
		this.words = words;
		this.submission = submission;
		this.properties = properties;
		this.submissions = new RateLimits(properties.submissionsPerHour(), Duration.ofHours(1));
		this.clock = clock;
	}

	@GetMapping(CHECK)
	ModelAndView check(Visit visit) {
		return this.walk.check("public/check", visit.draft()).orElseGet(() -> unfinished(visit));
	}

	@GetMapping(DECLARATION)
	ModelAndView declaration(Visit visit) {
		return whole(visit).map((draft) -> declaration(draft, List.of())).orElseGet(() -> unfinished(visit));
	}

	@PostMapping(DECLARATION)
	ModelAndView send(@RequestParam(required = false) String declared, Visit visit, HttpServletRequest http) {
		if (visit.draft().isEmpty() && visit.sent().isPresent()) {
			return new ModelAndView("redirect:/requests/new/sent");
		}
		if (whole(visit).isEmpty()) {
			return unfinished(visit);
		}
		if (declared == null) {
			return refused(visit.draft().orElseThrow(), NOT_DECLARED, HttpStatus.UNPROCESSABLE_ENTITY);
		}
		if (this.submissions.take(http.getRemoteAddr()) > 0) {
			return refused(visit.draft().orElseThrow(), TOO_MANY, HttpStatus.TOO_MANY_REQUESTS);
		}
		return visit.takeDraft().map((draft) -> send(draft, visit)).orElseGet(() -> unfinished(visit));
	}

	private ModelAndView send(Draft draft, Visit visit) {
		try {
			ReceivedRightsRequest received = this.submission
				.submit(DraftedRequest.of(draft, this.clock.instant(), this.properties.noticeVersion()));
			visit.sent(new Sent(received.caseRefs(), received.portalSecret()));
			return new ModelAndView("redirect:/requests/new/sent");
		}
		catch (RequestRefused ex) {
			visit.keep(draft);
			return refused(draft, NOT_TAKEN, HttpStatus.UNPROCESSABLE_ENTITY);
		}
		catch (RuntimeException ex) {
			visit.keep(draft);
			throw ex;
		}
	}

	@GetMapping("/requests/new/sent")
	ModelAndView sent(Visit visit) {
		return visit.sent().map((sent) -> {
			ModelAndView page = new ModelAndView("public/sent");
			page.addObject("sent", sent);
			return page;
		}).orElseGet(() -> new ModelAndView("redirect:/requests"));
	}

	/** The sender has noted the secret: from now on nobody is shown it. */
	@PostMapping("/requests/new/noted")
	String noted(Visit visit) {
		visit.forgetSent();
		return "redirect:/requests/equality";
	}

	private Optional<Draft> whole(Visit visit) {
		return this.walk.whole(visit.draft());
	}

	private ModelAndView unfinished(Visit visit) {
		return this.walk.unfinished(visit.draft());
	}

	private ModelAndView declaration(Draft draft, List<Mistake> mistakes) {
		ModelAndView page = new ModelAndView("public/declaration");
		page.addObject("sheet", new Sheet(draft, draft, mistakes, this.words));
		return page;
	}

	private ModelAndView refused(Draft draft, Mistake mistake, HttpStatus status) {
		ModelAndView page = declaration(draft, List.of(mistake));
		page.setStatus(status);
		return page;
	}

}
