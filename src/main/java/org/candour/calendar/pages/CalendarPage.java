package org.candour.calendar.pages;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import org.candour.calendar.CalendarPreview;
import org.candour.calendar.CalendarRefused;
import org.candour.calendar.CalendarVersion;
import org.candour.calendar.DecideCalendar;
import org.candour.calendar.ProposeCalendar;
import org.candour.law.CalendarInUse;
import org.candour.staff.Action;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Permissions;
import org.candour.staff.Person;
import org.candour.web.ApiProblem;
import org.candour.web.receiving.ReceivedFile;
import org.candour.web.receiving.Uploads;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Bank holidays: what is in use, what is proposed, and what that would do. */
@Controller
@RequestMapping("/staff/calendar")
class CalendarPage {

	private static final String PAGE = "staff/calendar";

	private final ProposeCalendar propose;

	private final DecideCalendar decide;

	private final CalendarPreview preview;

	private final CalendarInUse calendar;

	private final Uploads uploads;

	private final Permissions permissions;

	private final CurrentPerson current;

	CalendarPage(ProposeCalendar propose, DecideCalendar decide, CalendarPreview preview, CalendarInUse calendar,
			Uploads uploads, Permissions permissions, CurrentPerson current) {
		this.propose = propose;
		this.decide = decide;
		this.preview = preview;
		this.calendar = calendar;
		this.uploads = uploads;
		this.permissions = permissions;
		this.current = current;
	}

	@GetMapping
	String page(Model model) {
		show(model.asMap()::put, require());
		return PAGE;
	}

	@PostMapping
	ModelAndView propose(HttpServletRequest http) {
		return answered((person) -> {
			Proposed proposed = this.uploads.takeForm(person.username(), http, Proposed::of);
			this.propose.propose(proposed.content(), proposed.changesPast(), person);
			return new ModelAndView("redirect:/staff/calendar");
		});
	}

	/** Puts the proposal to use; doing it twice does no more than once. */
	@PostMapping("/{number}/confirmation")
	ModelAndView confirm(@PathVariable long number) {
		return answered((person) -> {
			ModelAndView done = new ModelAndView(PAGE);
			done.addObject("done", MovedLine.of(this.preview.visible(this.decide.confirm(number, person), person)));
			show(done::addObject, person);
			return done;
		});
	}

	@PostMapping("/{number}/withdrawal")
	ModelAndView putAside(@PathVariable long number) {
		return answered((person) -> {
			this.decide.putAside(number, person);
			return new ModelAndView("redirect:/staff/calendar");
		});
	}

	private ModelAndView answered(Function<Person, ModelAndView> work) {
		Person person = require();
		try {
			return work.apply(person);
		}
		catch (CalendarRefused ex) {
			return refused(new CalendarRefusal(ex.reasons()), person);
		}
		catch (ApiProblem ex) {
			return refused(new CalendarRefusal(List.of(ex.getMessage())), person);
		}
	}

	private ModelAndView refused(CalendarRefusal refusal, Person person) {
		ModelAndView again = new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_ENTITY);
		again.addObject("refusal", refusal);
		show(again::addObject, person);
		return again;
	}

	private void show(Shown shown, Person person) {
		shown.put("present", this.calendar.current());
		shown.put("base", this.calendar.base());
		shown.put("history", this.preview.history());
		shown.put("mayPropose", this.permissions.allows(person, Action.PROPOSE_LAW));
		this.preview.waiting().ifPresent((proposal) -> shown.put("proposal", view(proposal, person)));
	}

	private ProposalView view(CalendarVersion proposal, Person person) {
		boolean own = proposal.proposedBy().equals(person.username());
		boolean approves = this.permissions.allows(person, Action.APPROVE_LAW);
		try {
			return new ProposalView(proposal, this.preview.change(proposal), this.preview.moves(proposal, person), null,
					own, approves);
		}
		catch (CalendarRefused ex) {
			return new ProposalView(proposal, this.preview.change(proposal), List.of(), ex.reasons().get(0), own,
					approves);
		}
	}

	private Person require() {
		Person person = this.current.require();
		if (!this.permissions.allows(person, Action.PROPOSE_LAW)
				&& !this.permissions.allows(person, Action.APPROVE_LAW)) {
			throw new AccessDeniedException("Not for this role.");
		}
		return person;
	}

	/** Takes what the page shows. */
	private interface Shown {

		Object put(String name, Object value);

	}

	/** What was sent: one byte more of a file than it may have is enough to refuse it. */
	private record Proposed(byte[] content, boolean changesPast) {

		static Proposed of(ReceivedFile file) throws IOException {
			try (InputStream content = file.content()) {
				return new Proposed(content.readNBytes(ProposeCalendar.LARGEST + 1),
						Boolean.parseBoolean(file.field("changesPast")));
			}
		}

	}

	/** Why something was not done, sentence by sentence. */
	public record CalendarRefusal(List<String> reasons) {
	}

}
