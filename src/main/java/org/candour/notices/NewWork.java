package org.candour.notices;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.candour.cases.CaseAccess;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseFiles;
import org.candour.cases.OpenTask;
import org.candour.cases.Workflow;
import org.candour.cases.steps.TaskWaits;
import org.candour.database.Backlog;
import org.candour.staff.Person;
import org.candour.staff.StaffDirectory;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Notes for whom a step waits: whoever has it, or else the members of its groups. Nobody
 * hears of a case that does not exist for them.
 */
@Component
class NewWork {

	private final Workflow workflow;

	private final CaseFiles cases;

	private final CaseAccess access;

	private final StaffDirectory staff;

	private final Notices notices;

	private final Round round;

	private final Backlog backlog;

	private final Clock clock;

	NewWork(Workflow workflow, CaseFiles cases, CaseAccess access, StaffDirectory staff, Notices notices, Round round,
			Backlog noticesBacklog, Clock clock) {
		this.workflow = workflow;
		this.cases = cases;
		this.access = access;
		this.staff = staff;
		this.notices = notices;
		this.round = round;
		this.backlog = noticesBacklog;
		this.clock = clock;
	}

	@EventListener
	void on(TaskWaits waits) {
		this.backlog.add(waits.taskId());
	}

	@EventListener(ApplicationStartedEvent.class)
	void takeUpAgain() {
		this.backlog.takeUpAgain();
	}

	/** Many steps in one go, so that the staff are looked up and written to once. */
	@Scheduled(fixedDelayString = "${candour.notices.follow-every:PT0.5S}")
	void follow() {
		this.backlog.work(() -> true, this::begun);
	}

	private void begun(List<String> tasks) {
		List<Person> everybody = this.staff.everybody();
		Set<String> concerned = new TreeSet<>();
		for (String id : tasks) {
			// somebody may have been quicker
			this.workflow.task(id)
				.ifPresent((task) -> concerned
					.addAll(note(task, (task.assignee() != null) ? Kind.ASSIGNED : Kind.OFFERED, everybody)));
		}
		this.round.atOnce(concerned);
	}

	/** Puts a notice down for everybody, of these, whom the step waits for; says who. */
	List<String> note(OpenTask task, Kind kind, List<Person> everybody) {
		List<String> concerned = this.cases.findById((task.caseRef() != null) ? task.caseRef() : "")
			.map((file) -> concerned(task, file, everybody))
			.orElse(List.of());
		this.notices.add(concerned, new Notice(task.id(), kind, task.caseRef()), this.clock.instant());
		return concerned;
	}

	private List<String> concerned(OpenTask task, CaseFile file, List<Person> everybody) {
		return everybody.stream()
			.filter((person) -> waitsFor(task, person))
			.filter((person) -> this.access.visible(file, person))
			.map(Person::username)
			.toList();
	}

	static boolean waitsFor(OpenTask task, Person person) {
		return (task.assignee() != null) ? task.assignee().equals(person.username())
				: !Collections.disjoint(task.candidateGroups(), person.groups());
	}

}
