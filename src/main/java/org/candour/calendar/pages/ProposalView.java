package org.candour.calendar.pages;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.time.LocalDate;

import org.candour.calendar.CalendarVersion;
import org.candour.cases.KeptDate;
import org.candour.cases.MovedDate;
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
record ProposalView(CalendarVersion version, CalendarChange change, List<MovedDate> moves, String impossible,
		boolean own, boolean approves) {

	/** More are counted but not listed. */
	private static final int LISTED = 500;

	List<Area> areas() {
		return List.of(area("England and Wales", CalendarArea.ENGLAND), area("Scotland", CalendarArea.SCOTLAND),
				area("Northern Ireland", CalendarArea.NORTHERN_IRELAND),
				area("Any part of the United Kingdom", CalendarArea.UK));
	}

	private Area area(String name, CalendarArea area) {
		return new Area(name, this.change.added(area), this.change.removed(area));
	}

	List<MovedDate> listed() {
		return this.moves.stream().limit(LISTED).toList();
	}

	long cases() {
		return this.moves.stream().map(MovedDate::caseRef).distinct().count();
	}

	boolean confirmable() {
		return this.approves && !this.own && this.impossible == null;
	}

	/** A date's kind in words. */
	static String words(KeptDate what) {
		String text = what.name().toLowerCase(Locale.ROOT).replace('_', ' ');
		return Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}

	/** What changes in a part of the kingdom. */
	record Area(String name, SortedSet<LocalDate> added, SortedSet<LocalDate> removed) {
	}

}
