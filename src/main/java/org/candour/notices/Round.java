package org.candour.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.candour.cases.CaseAccess;
import org.candour.cases.OpenTask;
import org.candour.cases.Workflow;
import org.candour.delivery.mail.MailTemplate;
import org.candour.delivery.mail.OutgoingMail;
import org.candour.delivery.mail.WorkSection;
import org.candour.staff.Person;
import org.candour.staff.StaffDirectory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes to people of what waits for them, all of it in one mail. What was news and is no
 * more, since somebody took the step or its day moved, is left out.
 */
@Component
class Round {

	static final MailTemplate MAIL = new MailTemplate("work-waits");

	private static final Duration HOUR = Duration.ofHours(1);

	private final Notices notices;

	private final Preferences preferences;

	private final NoticeProperties properties;

	private final Workflow workflow;

	private final CaseAccess access;

	private final StaffDirectory staff;

	private final DueDays days;

	private final OutgoingMail mail;

	private final Clock clock;

	Round(Notices notices, Preferences preferences, NoticeProperties properties, Workflow workflow, CaseAccess access,
			StaffDirectory staff, DueDays days, OutgoingMail mail, Clock clock) {
		this.notices = notices;
		this.preferences = preferences;
		this.properties = properties;
		this.workflow = workflow;
		this.access = access;
		this.staff = staff;
		this.days = days;
		this.mail = mail;
		this.clock = clock;
	}

	/**
	 * Writes to those of these people who want to hear at once, unless they got enough
	 * mails within the last hour; then it goes with the next.
	 */
	@Transactional
	public void atOnce(Collection<String> usernames) {
		Instant now = this.clock.instant();
		this.preferences.wanting(Way.AT_ONCE, usernames).forEach((username) -> {
			this.notices.lock(username);
			if (this.notices.mailsSince(username, now.minus(HOUR)) < this.properties.perHour()) {
				write(username, now);
			}
		});
	}

	/** Writes to somebody of everything that waits. */
	@Transactional
	public void digest(String username) {
		this.notices.lock(username);
		write(username, this.clock.instant());
	}

	private void write(String username, Instant now) {
		Optional<Person> person = this.staff.person(username);
		Map<Kind, List<String>> work = new EnumMap<>(Kind.class);
		Set<String> tasks = new HashSet<>();
		this.notices.untold(username).stream().sorted(Comparator.comparing(Notice::kind)).forEach((notice) -> {
			if (person.filter((known) -> stands(notice, known, now)).isEmpty()) {
				this.notices.moot(username, notice);
				return;
			}
			this.notices.told(username, notice, now);
			if (tasks.add(notice.task())) {
				work.computeIfAbsent(notice.kind(), (kind) -> new ArrayList<>()).add(notice.caseRef());
			}
		});
		if (!work.isEmpty()) {
			this.mail.workToStaff(username, MAIL,
					work.entrySet()
						.stream()
						.map((part) -> new WorkSection(part.getKey().heading(), part.getValue()))
						.toList());
		}
	}

	/** Whether it is still so. */
	private boolean stands(Notice notice, Person person, Instant now) {
		return this.workflow.task(notice.task())
			.filter((task) -> NewWork.waitsFor(task, person))
			.filter((task) -> stands(notice.kind(), task, now))
			.filter((task) -> this.access.exists(notice.caseRef(), person))
			.isPresent();
	}

	private boolean stands(Kind kind, OpenTask task, Instant now) {
		return switch (kind) {
			case OFFERED -> task.assignee() == null;
			case ASSIGNED -> task.assignee() != null;
			case DUE_SOON -> task.due() != null && task.due().isBefore(this.days.endOfSoon(now));
			case OVERDUE -> task.due() != null && !task.due().isAfter(now);
		};
	}

}
