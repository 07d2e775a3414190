package org.candour.calendar;

import java.util.List;
import java.util.Optional;

import org.candour.cases.CaseAccess;
import org.candour.cases.CaseFiles;
import org.candour.cases.clock.MovedCases;
import org.candour.cases.clock.MovedDate;
import org.candour.deadlines.CalendarChange;
import org.candour.deadlines.CalendarMissing;
import org.candour.deadlines.Calendars;
import org.candour.law.CalendarInUse;
import org.candour.staff.Person;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What proposed bank holidays would do, as far as a person may know of it. */
@Component
public class CalendarPreview {

	private final StoredVersions versions;

	private final CalendarInUse calendar;

	private final MovedCases cases;

	private final CaseFiles files;

	private final CaseAccess access;

	CalendarPreview(StoredVersions versions, CalendarInUse calendar, MovedCases cases, CaseFiles files,
			CaseAccess access) {
		this.versions = versions;
		this.calendar = calendar;
		this.cases = cases;
		this.files = files;
		this.access = access;
	}

	/** The proposal that waits. */
	public Optional<CalendarVersion> waiting() {
		return this.versions.waiting();
	}

	/** Every version that was ever proposed, newest first. */
	public List<CalendarVersion> history() {
		return this.versions.all();
	}

	public CalendarChange change(CalendarVersion proposal) {
		return new CalendarChange(this.calendar.current(), proposal.holidays());
	}

	/**
	 * The dates of open cases that would move. Cases behind a wall are there for its
	 * members only, in the list as in its length.
	 * @throws CalendarRefused if a date would lie outside the proposed years
	 */
	@Transactional(readOnly = true)
	public List<MovedDate> moves(CalendarVersion proposal, Person person) {
		try {
			return visible(this.cases.foreseen(Calendars.of(proposal.holidays())), person);
		}
		catch (CalendarMissing ex) {
			throw new CalendarRefused(
					"A date of an open case would fall after the last year of the file. A longer file is needed.");
		}
	}

	/** Of some dates those of cases that the person may know of. */
	@Transactional(readOnly = true)
	public List<MovedDate> visible(List<MovedDate> dates, Person person) {
		return dates.stream()
			.filter((date) -> this.files.findById(date.caseRef())
				.filter((file) -> this.access.visible(file, person))
				.isPresent())
			.toList();
	}

}
