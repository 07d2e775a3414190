package org.candour.notices;

import java.time.Clock;
import java.util.Collections;
import java.util.List;

import org.candour.cases.CaseAccess;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseFiles;
import org.candour.cases.OpenTask;
import org.candour.cases.TaskWaits;
import org.candour.cases.Workflow;
import org.candour.staff.Person;
import org.candour.staff.StaffDirectory;

import org.springframework.modulith.events.ApplicationModuleListener;
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

	private final Clock clock;

	NewWork(Workflow workflow, CaseFiles cases, CaseAccess access, StaffDirectory staff, Notices notices, Round round,
			Clock clock) {
		this.workflow = workflow;
		this.cases = cases;
		this.access = access;
		this.staff = staff;
		this.notices = notices;
		this.round = round;
		this.clock = clock;
	}

	@ApplicationModuleListener
	void on(TaskWaits waits) {
		// somebody may have been quicker than this event
		this.workflow.task(waits.taskId())
			.ifPresent((task) -> note(task, (task.assignee() != null) ? Kind.ASSIGNED : Kind.OFFERED));
	}

	/** Puts a notice down for everybody whom the step waits for. */
	void note(OpenTask task, Kind kind) {
		List<String> concerned = this.cases.findById((task.caseRef() != null) ? task.caseRef() : "")
			.map((file) -> concerned(task, file))
			.orElse(List.of());
		this.notices.add(concerned, new Notice(task.id(), kind, task.caseRef()), this.clock.instant());
		this.round.atOnce(concerned);
	}

	private List<String> concerned(OpenTask task, CaseFile file) {
		return this.staff.everybody()
			.stream()
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
