package org.candour.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.candour.cases.CaseMarks;
import org.candour.cases.CaseMarks.Marks;
import org.candour.cases.TaskBoard;
import org.candour.cases.TaskLine;
import org.candour.staff.Person;

/**
 * What the cards of Tasklist say of the case behind a task: the list itself holds no
 * variable of a case. Two questions for a whole page of cards.
 */
@Component
class TaskCards {

	/** Tasklist shows fewer on one page. */
	private static final int MOST = 100;

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final TaskBoard board;

	private final CaseMarks cases;

	private final Clock clock;

	TaskCards(TaskBoard board, CaseMarks cases, Clock clock) {
		this.board = board;
		this.cases = cases;
		this.clock = clock;
	}

	/** By task; a task of a case that the person may not know of has no card. */
	@Transactional(readOnly = true)
	public Map<String, Card> of(Collection<String> taskIds, Person person) {
		List<TaskLine> lines = this.board.lines(taskIds.stream().distinct().limit(MOST).toList());
		Map<String, Marks> marks = this.cases.of(lines.stream().map(TaskLine::caseRef).distinct().toList(), person);
		return lines.stream()
			.filter((line) -> marks.containsKey(line.caseRef()))
			.collect(Collectors.toMap(TaskLine::id, (line) -> card(line, marks.get(line.caseRef()))));
	}

	private Card card(TaskLine line, Marks marks) {
		return new Card(marks.reference(), marks.lifecycle(),
				(line.due() != null) ? DueState.of(line.due(), this.clock.instant(), LONDON) : null, marks.due(),
				marks.urgent(), marks.paused(), marks.walled());
	}

	/**
	 * A card.
	 *
	 * @param due how the step stands to its date, or null if it has none
	 * @param answerDue last day to answer the case, or null
	 */
	record Card(String reference, String lifecycle, DueState due, LocalDate answerDue, boolean urgent, boolean paused,
			boolean walled) {
	}

	/**
	 * How something stands to its date, in words and as a degree that a colour goes with.
	 */
	record DueState(Degree degree, String words) {

		private static final int SOON = 3;

		static DueState of(Instant due, Instant now, ZoneId zone) {
			long days = now.atZone(zone).toLocalDate().until(due.atZone(zone).toLocalDate(), ChronoUnit.DAYS);
			if (due.isBefore(now)) {
				return new DueState(Degree.OVERDUE, (days == 0) ? "Overdue" : "Overdue by " + days(-days));
			}
			if (days == 0) {
				return new DueState(Degree.TODAY, "Due today");
			}
			return new DueState((days <= SOON) ? Degree.SOON : Degree.LATER, "Due in " + days(days));
		}

		private static String days(long days) {
			return (days == 1) ? "1 day" : days + " days";
		}

	}

	/** From late to far off. */
	enum Degree {

		OVERDUE, TODAY, SOON, LATER

	}

}
