package org.candour.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.candour.cases.CaseAccess;
import org.candour.cases.CaseFiles;
import org.candour.law.Regime;
import org.candour.rights.Channel;
import org.candour.rights.PreferredDelivery;
import org.candour.rights.PreferredFormat;
import org.candour.rights.ReceivedRightsRequest;
import org.candour.rights.RequestRefused;
import org.candour.rights.RequesterKind;
import org.candour.rights.RightsLifecycles;
import org.candour.rights.SubmitRightsRequest;
import org.candour.staff.Action;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Permissions;
import org.candour.staff.Person;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page on which staff take down what a person asks for, on whatever channel. */
@Controller
class RightsIntakePage {

	private static final String PAGE = "staff/rights-request";

	private final SubmitRightsRequest submission;

	private final RightsLifecycles lifecycles;

	private final CaseFiles cases;

	private final CaseAccess access;

	private final Permissions permissions;

	private final CurrentPerson current;

	private final Clock clock;

	RightsIntakePage(SubmitRightsRequest submission, RightsLifecycles lifecycles, CaseFiles cases, CaseAccess access,
			Permissions permissions, CurrentPerson current, Clock clock) {
		this.submission = submission;
		this.lifecycles = lifecycles;
		this.cases = cases;
		this.access = access;
		this.permissions = permissions;
		this.current = current;
		this.clock = clock;
	}

	@ModelAttribute
	void choices(Model model) {
		LocalDate today = this.clock.instant().atZone(ZoneId.of("Europe/London")).toLocalDate();
		model.addAttribute("offered", this.lifecycles.offered(today));
		model.addAttribute("regimes", Regime.values());
		model.addAttribute("channels", Channel.values());
		model.addAttribute("kinds", RequesterKind.values());
		model.addAttribute("formats", PreferredFormat.values());
		model.addAttribute("deliveries", PreferredDelivery.values());
	}

	@GetMapping("/staff/rights/new")
	String page() {
		require();
		return PAGE;
	}

	@PostMapping("/staff/rights/new")
	ModelAndView take(RightsTakenDown request) {
		Person person = require();
		try {
			ReceivedRightsRequest received = this.submission.submit(request.request());
			ModelAndView taken = new ModelAndView(PAGE);
			taken.addObject("taken", known(received, person));
			taken.addObject("secret", received.portalSecret());
			return taken;
		}
		catch (RequestRefused ex) {
			ModelAndView again = new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_ENTITY);
			again.addObject("findings", ex.findings());
			again.addObject("entered", request);
			return again;
		}
	}

	/** The references, as far as no wall stands between a case and whoever wrote it. */
	private List<String> known(ReceivedRightsRequest received, Person person) {
		return received.caseRefs()
			.stream()
			.filter((caseRef) -> this.access.visible(this.cases.findById(caseRef).orElseThrow(), person))
			.toList();
	}

	private Person require() {
		Person person = this.current.require();
		if (!this.permissions.allows(person, Action.CREATE_CASE)) {
			throw new AccessDeniedException("Not for this role.");
		}
		return person;
	}

}
