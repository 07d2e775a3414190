package org.candour.breaches;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.candour.cases.CaseAccess;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseNotFound;
import org.candour.cases.RuleBroken;
import org.candour.cases.search.MeantCase;
import org.candour.staff.Action;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Permissions;
import org.candour.staff.Person;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page on which staff flag a breach. */
@Controller
class BreachPage {

	private static final String PAGE = "staff/breach";

	private final FlagBreach flag;

	private final CaseAccess access;

	private final Permissions permissions;

	private final CurrentPerson current;

	private final Clock clock;

	BreachPage(FlagBreach flag, CaseAccess access, Permissions permissions, CurrentPerson current, Clock clock) {
		this.flag = flag;
		this.access = access;
		this.permissions = permissions;
		this.current = current;
		this.clock = clock;
	}

	@GetMapping("/staff/breaches/new")
	String page() {
		finder();
		return PAGE;
	}

	@PostMapping("/staff/breaches/new")
	ModelAndView take(FoundBreach breach) {
		Person person = finder();
		try {
			CaseFile file = this.flag.flag(breach.breach(this.clock.instant()), person);
			ModelAndView done = new ModelAndView(PAGE);
			done.addObject("taken",
					this.access.visible(file, person) ? "It is on file as %s.".formatted(file.reference())
							: "It is on file. The data protection team deals with it.");
			return done;
		}
		catch (RuleBroken ex) {
			return again(breach, ex.getMessage());
		}
		catch (CaseNotFound ex) {
			return again(breach, "There is no case with this reference.");
		}
	}

	private static ModelAndView again(FoundBreach breach, String refusal) {
		ModelAndView again = new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_ENTITY);
		again.addObject("refusal", refusal);
		again.addObject("entered", breach);
		return again;
	}

	private Person finder() {
		Person person = this.current.require();
		if (!this.permissions.allows(person, Action.CREATE_CASE)) {
			throw new AccessDeniedException("Not for this role.");
		}
		return person;
	}

	/**
	 * A breach as staff flagged it.
	 *
	 * @param awareAt from when the council knew, Europe/London; now if it is not stated
	 */
	record FoundBreach(@DateTimeFormat(pattern = "yyyy-MM-dd'T'HH:mm") LocalDateTime awareAt, String text,
			@MeantCase String originalRef) {

		NewBreach breach(Instant now) {
			Instant moment = (this.awareAt != null) ? this.awareAt.atZone(ZoneId.of("Europe/London")).toInstant() : now;
			return new NewBreach(moment, this.text,
					(this.originalRef == null || this.originalRef.isBlank()) ? null : this.originalRef.strip());
		}

	}

}
