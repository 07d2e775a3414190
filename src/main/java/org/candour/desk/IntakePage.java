package org.candour.desk;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.candour.cases.CaseAccess;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseFiles;
import org.candour.cases.RuleBroken;
import org.candour.disclosures.Bodies;
import org.candour.disclosures.Body;
import org.candour.disclosures.Channel;
import org.candour.disclosures.DisclosureRequest;
import org.candour.disclosures.PowerFields;
import org.candour.disclosures.RequestForm;
import org.candour.disclosures.RequestForm.DeclaredUrgency;
import org.candour.disclosures.RequestForm.MayTell;
import org.candour.disclosures.RequestForm.Purpose;
import org.candour.disclosures.RequestForm.SubjectRole;
import org.candour.disclosures.SubmitDisclosureRequest;
import org.candour.disclosures.Submitter;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which staff take down a request that did not come by the interface. */
@Controller
class IntakePage {

	private static final String PAGE = "staff/request";

	private final SubmitDisclosureRequest submission;

	private final PowerFields fields;

	private final Bodies bodies;

	private final CaseFiles cases;

	private final CaseAccess access;

	private final Permissions permissions;

	private final CurrentPerson current;

	private final Clock clock;

	IntakePage(SubmitDisclosureRequest submission, PowerFields fields, Bodies bodies, CaseFiles cases,
			CaseAccess access, Permissions permissions, CurrentPerson current, Clock clock) {
		this.submission = submission;
		this.fields = fields;
		this.bodies = bodies;
		this.cases = cases;
		this.access = access;
		this.permissions = permissions;
		this.current = current;
		this.clock = clock;
	}

	@ModelAttribute
	void choices(Model model) {
		model.addAttribute("bodies", this.bodies.all());
		model.addAttribute("channels", List.of(Channel.TELEPHONE, Channel.EMAIL, Channel.POST, Channel.COUNTER));
		model.addAttribute("roles", SubjectRole.values());
		model.addAttribute("urgencies", DeclaredUrgency.values());
		model.addAttribute("unlisted", Body.UNLISTED);
		model.addAttribute("allPurposes", Purpose.values());
		model.addAttribute("tellings", MayTell.values());
		model.addAttribute("powers", this.submission.gateways());
	}

	@GetMapping("/staff/requests/new")
	String page() {
		require();
		return PAGE;
	}

	/** Another power was chosen: the page asks for what it needs, and nothing is kept. */
	@PostMapping("/staff/requests/new/power")
	ModelAndView choosePower(TakenDown request, RestOfForm rest, @RequestParam Map<String, String> sent) {
		require();
		return again(request, rest, Particulars.of(sent), HttpStatus.OK);
	}

	@PostMapping("/staff/requests/new")
	ModelAndView take(TakenDown request, RestOfForm rest, @RequestParam Map<String, String> sent) {
		Person person = require();
		Map<String, String> particulars = Particulars.of(sent);
		try {
			ModelAndView taken = new ModelAndView(PAGE);
			taken.addObject("taken", name(submit(request, rest.added(request.form(particulars)), person), person));
			return taken;
		}
		catch (RuleBroken ex) {
			return again(request, rest, particulars, HttpStatus.UNPROCESSABLE_ENTITY).addObject("refusal",
					ex.getMessage());
		}
	}

	private ModelAndView again(TakenDown request, RestOfForm rest, Map<String, String> particulars, HttpStatus status) {
		ModelAndView page = new ModelAndView(PAGE, status);
		page.addObject("entered", request);
		page.addObject("rest", rest);
		page.addObject("particulars", particulars);
		page.addObject("fields", this.fields.of(request.gateway()));
		return page;
	}

	private DisclosureRequest submit(TakenDown request, RequestForm form, Person person) {
		this.bodies.find(request.body()).orElseThrow(() -> new RuleBroken("N-15", "Choose a body from the list."));
		if (request.channel() == null || request.channel() == Channel.API) {
			throw new RuleBroken("CHANNEL", "Choose how the request reached the council.");
		}
		return this.submission.submit(form, new Submitter(request.body(), person.username(), request.channel(),
				request.received(this.clock.instant())));
	}

	/** The reference, unless a wall stands between the case and whoever took it down. */
	private String name(DisclosureRequest request, Person person) {
		CaseFile file = this.cases.findById(request.caseRef()).orElseThrow();
		return this.access.visible(file, person) ? "The request is on file as %s.".formatted(request.caseRef())
				: "The request is on file. The data protection team deals with it.";
	}

	private Person require() {
		Person person = this.current.require();
		if (!this.permissions.allows(person, Action.CREATE_CASE)) {
			throw new AccessDeniedException("Not for this role.");
		}
		return person;
	}

}
