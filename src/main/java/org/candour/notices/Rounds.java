package org.candour.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.candour.cases.OpenTask;
import org.candour.cases.steps.DueTasks;
import org.candour.staff.Person;
import org.candour.staff.StaffDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What is done at its hour: the daily digest, what was held back, what falls due. */
@Component
class Rounds {

	private static final Logger log = LoggerFactory.getLogger(Rounds.class);

	private static final int PAGE = 200;

	/** A step that has been late for longer was noticed, or the application was down. */
	private static final Duration LATE = Duration.ofDays(7);

	private static final Duration KEPT = Duration.ofDays(90);

	private final Notices notices;

	private final NewWork work;

	private final Round round;

	private final DueDays days;

	private final DueTasks tasks;

	private final StaffDirectory staff;

	private final TransactionOperations transactions;

	private final Clock clock;

	Rounds(Notices notices, NewWork work, Round round, DueDays days, DueTasks tasks, StaffDirectory staff,
			TransactionOperations transactions, Clock clock) {
		this.notices = notices;
		this.work = work;
		this.round = round;
		this.days = days;
		this.tasks = tasks;
		this.staff = staff;
		this.transactions = transactions;
		this.clock = clock;
	}

	/** On working days, each person in a transaction of their own. */
	@Scheduled(cron = "${candour.notices.digest-cron:0 30 7 * * MON-FRI}", zone = "Europe/London")
	void digest() {
		if (this.days.working(this.clock.instant())) {
			each(this.notices.waiting(Way.DIGEST), this.round::digest);
		}
	}

	/** What was held back because somebody had got enough mails. */
	@Scheduled(cron = "45 */5 * * * *")
	void heldBack() {
		each(this.notices.waiting(Way.AT_ONCE), (username) -> this.round.atOnce(List.of(username)));
	}

	/** What is due soon, and what is late. */
	@Scheduled(cron = "${candour.notices.due-cron:0 10 * * * *}")
	void due() {
		Instant now = this.clock.instant();
		note(Kind.DUE_SOON, now, this.days.endOfSoon(now));
		note(Kind.OVERDUE, now.minus(LATE), now);
	}

	private void note(Kind kind, Instant after, Instant before) {
		List<Person> everybody = this.staff.everybody();
		int first = 0;
		for (List<OpenTask> page = page(after, before, first); !page.isEmpty(); page = page(after, before, first)) {
			Set<String> known = this.notices.known(kind, page.stream().map(OpenTask::id).toList());
			each(page.stream().filter((task) -> !known.contains(task.id())).toList(), (task) -> this.transactions
				.executeWithoutResult((status) -> this.round.atOnce(this.work.note(task, kind, everybody))));
			first += PAGE;
		}
	}

	private List<OpenTask> page(Instant after, Instant before, int first) {
		return this.tasks.between(after, before, first, PAGE);
	}

	/** One failure does not keep the others from hearing. */
	private static <T> void each(List<T> all, Consumer<T> work) {
		for (T one : all) {
			try {
				work.accept(one);
			}
			catch (RuntimeException ex) {
				log.error("A notice failed: {}", ex.getClass().getSimpleName());
			}
		}
	}

	@Scheduled(cron = "0 37 3 * * *")
	void forget() {
		this.notices.forget(this.clock.instant().minus(KEPT));
	}

}
