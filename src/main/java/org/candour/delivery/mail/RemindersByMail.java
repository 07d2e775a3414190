package org.candour.delivery.mail;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.candour.cases.CaseAccess;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseFiles;
import org.candour.cases.clock.Reminder;
import org.candour.cases.steps.StepHistory;
import org.candour.staff.Action;
import org.candour.staff.Person;
import org.candour.staff.Role;
import org.candour.staff.StaffDirectory;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Sends reminders by mail to those whom they concern. Whoever may not know of the case
 * gets none: a wall keeps alerts in too (section 9).
 */
@Component
class RemindersByMail {

	private final CaseFiles cases;

	private final CaseAccess access;

	private final StepHistory steps;

	private final StaffDirectory staff;

	private final OutgoingMail mail;

	RemindersByMail(CaseFiles cases, CaseAccess access, StepHistory steps, StaffDirectory staff, OutgoingMail mail) {
		this.cases = cases;
		this.access = access;
		this.steps = steps;
		this.staff = staff;
		this.mail = mail;
	}

	@ApplicationModuleListener
	void on(Reminder reminder) {
		CaseFile file = this.cases.findById(reminder.caseRef()).orElseThrow();
		MailTemplate template = new MailTemplate(reminder.kind().code());
		concerned(reminder).filter((person) -> this.access.visible(file, person))
			.map(Person::username)
			.distinct()
			.forEach((username) -> this.mail.toStaff(username, template, file.reference()));
	}

	private Stream<Person> concerned(Reminder reminder) {
		return switch (reminder.kind()) {
			case ANSWER_DUE, ACKNOWLEDGEMENT_OVERDUE, REPORT_OVERDUE, TRIAGE_DUE, HEALTH_OPINION_DUE, RESTRICTION_DUE ->
				handlers(reminder.caseRef());
			case ANSWER_OVERDUE ->
				Stream.of(handlers(reminder.caseRef()), with(Role.MANAGER), officers()).flatMap((people) -> people);
			case SEARCH_DUE ->
				with(Role.SERVICE_SEARCHER).filter((person) -> person.services().contains(reminder.service()));
			case ADVICE_DUE -> officers();
		};
	}

	/** Those who have worked on the case; as long as there is nobody, the whole group. */
	private Stream<Person> handlers(String caseRef) {
		Set<String> known = this.steps.who(caseRef, Action.HANDLE);
		List<Person> all = this.staff.withRole(Role.CASE_HANDLER);
		List<Person> theirs = all.stream().filter((person) -> known.contains(person.username())).toList();
		return (theirs.isEmpty() ? all : theirs).stream();
	}

	private Stream<Person> officers() {
		return Stream.concat(with(Role.DPO), with(Role.DEPUTY_DPO));
	}

	private Stream<Person> with(Role role) {
		return this.staff.withRole(role).stream();
	}

}
