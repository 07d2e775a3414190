package org.candour.complaints;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.candour.cases.CaseAccess;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseNotFound;
import org.candour.cases.RuleBroken;
import org.candour.letters.LetterFormat;
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

/**
 * The pages on which staff take down complaints, reviews and letters of the regulator.
 */
@Controller
class ComplaintPages {

	private static final String COMPLAINT = "staff/complaint";

	private static final String REGULATOR = "staff/regulator-case";

	private final ReceiveComplaint complaints;

	private final OpenRegulatorCase regulatorCases;

	private final CaseAccess access;

	private final Permissions permissions;

	private final CurrentPerson current;

	private final Clock clock;

	ComplaintPages(ReceiveComplaint complaints, OpenRegulatorCase regulatorCases, CaseAccess access,
			Permissions permissions, CurrentPerson current, Clock clock) {
		this.complaints = complaints;
		this.regulatorCases = regulatorCases;
		this.access = access;
		this.permissions = permissions;
		this.current = current;
		this.clock = clock;
	}

	@ModelAttribute
	void choices(Model model) {
		model.addAttribute("kinds", ComplaintKind.values());
		model.addAttribute("channels", ComplaintChannel.values());
		model.addAttribute("formats", LetterFormat.values());
		model.addAttribute("contacts", Arrays.asList(RegulatorContact.values()));
	}

	@GetMapping("/staff/complaints/new")
	String complaint() {
		taker();
		return COMPLAINT;
	}

	@PostMapping("/staff/complaints/new")
	ModelAndView take(TakenComplaint complaint) {
		Person person = taker();
		return taken(COMPLAINT, person, complaint,
				() -> this.complaints.receive(complaint.complaint(this.clock.instant()), person));
	}

	@GetMapping("/staff/regulator-cases/new")
	String regulatorCase() {
		taker();
		return REGULATOR;
	}

	@PostMapping("/staff/regulator-cases/new")
	ModelAndView take(TakenRegulatorLetter letter) {
		Person person = taker();
		return taken(REGULATOR, person, letter,
				() -> this.regulatorCases.open(letter.letter(this.clock.instant()), person));
	}

	private ModelAndView taken(String page, Person person, Object entered, Supplier<CaseFile> take) {
		try {
			CaseFile file = take.get();
			ModelAndView done = new ModelAndView(page);
			done.addObject("taken",
					this.access.visible(file, person) ? "It is on file as %s.".formatted(file.reference())
							: "It is on file. The data protection team deals with it.");
			return done;
		}
		catch (RuleBroken ex) {
			return again(page, entered, ex.getMessage());
		}
		catch (CaseNotFound ex) {
			return again(page, entered, "There is no case with this reference.");
		}
	}

	private static ModelAndView again(String page, Object entered, String refusal) {
		ModelAndView again = new ModelAndView(page, HttpStatus.UNPROCESSABLE_ENTITY);
		again.addObject("refusal", refusal);
		again.addObject("entered", entered);
		return again;
	}

	private Person taker() {
		Person person = this.current.require();
		if (!this.permissions.allows(person, Action.CREATE_CASE)) {
			throw new AccessDeniedException("Not for this role.");
		}
		return person;
	}

	/** The lines of a field that are not empty. */
	static List<String> lines(String text) {
		return (text == null) ? List.of()
				: text.lines().map(String::strip).filter((line) -> !line.isEmpty()).limit(20).toList();
	}

}
