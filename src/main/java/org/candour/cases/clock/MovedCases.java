package org.candour.cases.clock;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.Workflow;
import org.candour.deadlines.Calendars;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves the open cases whose dates other bank holidays change, and no others. */
@Component
public class MovedCases {

	private final List<CalendarDependentDates> keepers;

	private final Workflow workflow;

	private final AuditTrail audit;

	MovedCases(List<CalendarDependentDates> keepers, @Lazy Workflow workflow, AuditTrail audit) {
		this.keepers = keepers;
		this.workflow = workflow;
		this.audit = audit;
	}

	/**
	 * Which dates would move. Walled cases are among them: whoever shows this to a person
	 * leaves out what the person may not know of.
	 */
	@Transactional(readOnly = true)
	public List<MovedDate> foreseen(Calendars calendars) {
		return this.keepers.stream().flatMap((keeper) -> keeper.movedBy(calendars).stream()).toList();
	}

	/**
	 * Writes the dates that move anew, lets timers and tasks follow and audits each case.
	 * The caller sees to it that the calendars are in use and that nobody reckons by
	 * others meanwhile.
	 * @return the dates that moved; none if it was done before
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public List<MovedDate> move(Calendars calendars) {
		Map<String, Map<CalendarDependentDates, List<MovedDate>>> byCase = new TreeMap<>();
		for (CalendarDependentDates keeper : this.keepers) {
			for (MovedDate moved : keeper.movedBy(calendars)) {
				byCase.computeIfAbsent(moved.caseRef(), (key) -> new LinkedHashMap<>())
					.computeIfAbsent(keeper, (key) -> new ArrayList<>())
					.add(moved);
			}
		}
		byCase.forEach((caseRef, moves) -> move(caseRef, moves, calendars));
		return byCase.values().stream().map(Map::values).flatMap(Collection::stream).flatMap(List::stream).toList();
	}

	private void move(String caseRef, Map<CalendarDependentDates, List<MovedDate>> moves, Calendars calendars) {
		Set<CalendarDependentDates> theirs = moves.keySet();
		theirs.forEach((keeper) -> keeper.reckonAgain(caseRef, calendars));
		this.audit.record(AuditAction.CLOCK_CHANGED, caseRef, facts(moves.values(), calendars));
		this.workflow.followCalendar(caseRef);
	}

	private static Map<String, String> facts(Collection<List<MovedDate>> moves, Calendars calendars) {
		Map<String, String> facts = new TreeMap<>(Map.of("change", "CALENDAR", "calendar", calendars.version()));
		facts.putAll(moves.stream()
			.flatMap(List::stream)
			.collect(Collectors.toMap((one) -> one.what().name(), (one) -> one.from() + "/" + one.to(),
					(one, other) -> one + "," + other)));
		return facts;
	}

}
