package org.candour.calendar.pages;

import org.candour.calendar.CalendarPreview;
import org.candour.staff.Action;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Permissions;
import org.candour.staff.Person;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells Tasklist whether to lead a person to the page of bank holidays. */
@RestController
class CalendarForScripts {

	private final CalendarPreview preview;

	private final Permissions permissions;

	private final CurrentPerson current;

	CalendarForScripts(CalendarPreview preview, Permissions permissions, CurrentPerson current) {
		this.preview = preview;
		this.permissions = permissions;
		this.current = current;
	}

	/** What the person may do with the bank holidays, and whether a proposal waits. */
	@GetMapping("/staff/api/calendar")
	Standing calendar() {
		Person person = this.current.require();
		boolean approves = this.permissions.allows(person, Action.APPROVE_LAW);
		boolean keeps = approves || this.permissions.allows(person, Action.PROPOSE_LAW);
		return new Standing(keeps, approves && this.preview.waiting().isPresent());
	}

	/**
	 * Where a person stands.
	 *
	 * @param keeps whether the page is for this person
	 * @param waiting whether a proposal waits for somebody like this person
	 */
	record Standing(boolean keeps, boolean waiting) {
	}

}
