package org.candour.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.candour.cases.clock.Standing;
import org.candour.cases.steps.TaskBoard;
import org.candour.cases.steps.TaskLine;
import org.candour.cases.walls.CaseMarks;
import org.candour.cases.walls.CaseMarks.Marks;
import org.candour.staff.Person;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the cards of Tasklist say of the case behind a task: the list itself holds no
 * variable of a case. Two questions for a whole page of cards.
 */
@Component
class TaskCards {

	/** Tasklist shows fewer on one page. */
	private static final int MOST = 100;

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
		Instant now = this.clock.instant();
		return new Card(marks.reference(), marks.lifecycle(),
				(line.answerDue() != null) ? Standing.ofAnswer(line.answerDue(), now, marks.paused()) : null,
				(line.stepDue() != null) ? Standing.ofStep(line.stepDue(), now) : null, marks.urgent(), marks.paused(),
				marks.walled());
	}

	/**
	 * A card.
	 *
	 * @param answer how the answer of the case stands to its last day, which leads; null
	 * if nothing is owed
	 * @param step how the step stands to a day of its own, or null if it has none
	 */
	record Card(String reference, String lifecycle, Standing answer, Standing step, boolean urgent, boolean paused,
			boolean walled) {
	}

}
