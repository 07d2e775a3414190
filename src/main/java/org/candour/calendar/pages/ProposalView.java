package org.candour.calendar.pages;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.SortedSet;

import org.candour.calendar.CalendarVersion;
import org.candour.cases.clock.MovedDate;
import org.candour.deadlines.CalendarChange;
import org.candour.law.CalendarArea;

/**
 * A proposal as the page shows it to one person.
 *
 * @param moves dates that would move of cases the person may know of
 * @param impossible why it could not be confirmed, or null
 * @param own whether the person proposed it
 * @param approves whether the person's role may confirm
 */
public record ProposalView(CalendarVersion version, CalendarChange change, List<MovedDate> moves, String impossible,
		boolean own, boolean approves) {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	public List<Area> areas() {
		return List.of(area("England and Wales", CalendarArea.ENGLAND), area("Scotland", CalendarArea.SCOTLAND),
				area("Northern Ireland", CalendarArea.NORTHERN_IRELAND),
				area("Any part of the United Kingdom", CalendarArea.UK));
	}

	private Area area(String name, CalendarArea area) {
		return new Area(name, this.change.added(area), this.change.removed(area));
	}

	public ZonedDateTime proposedAt() {
		return this.version.proposedAt().atZone(LONDON);
	}

	public List<MovedLine> lines() {
		return MovedLine.of(this.moves);
	}

	public long cases() {
		return this.moves.stream().map(MovedDate::caseRef).distinct().count();
	}

	public boolean confirmable() {
		return this.approves && !this.own && this.impossible == null;
	}

	/** What changes in a part of the kingdom. */
	public record Area(String name, SortedSet<LocalDate> added, SortedSet<LocalDate> removed) {
	}

}
