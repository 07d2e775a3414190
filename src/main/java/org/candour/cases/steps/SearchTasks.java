package org.candour.cases.steps;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseFiles;
import org.candour.cases.CaseNotFound;
import org.candour.cases.OpenTask;
import org.candour.cases.RuleBroken;
import org.candour.cases.Workflow;
import org.candour.cases.clock.Reminders;
import org.candour.cases.writing.Notes;
import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;
import org.candour.staff.Role;
import org.candour.staff.StaffDirectory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The searches that wait in the services, many at once: chased by a mail without content,
 * or given to somebody of the service. Each is noted in its case.
 */
@Component
public class SearchTasks {

	/** Searches shown, and searches that are dealt with at once. */
	public static final int MOST = 50;

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final TaskBoard board;

	private final Workflow workflow;

	private final Steps steps;

	private final Reminders reminders;

	private final Notes notes;

	private final CaseFiles cases;

	private final Permissions permissions;

	private final StaffDirectory staff;

	private final AuditTrail audit;

	private final JdbcClient jdbc;

	private final Clock clock;

	SearchTasks(TaskBoard board, Workflow workflow, Steps steps, Reminders reminders, Notes notes, CaseFiles cases,
			Permissions permissions, StaffDirectory staff, AuditTrail audit, JdbcClient jdbc, Clock clock) {
		this.board = board;
		this.workflow = workflow;
		this.steps = steps;
		this.reminders = reminders;
		this.notes = notes;
		this.cases = cases;
		this.permissions = permissions;
		this.staff = staff;
		this.audit = audit;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	public boolean allows(Person person) {
		return this.permissions.allows(person, Action.CHASE_SEARCHES);
	}

	/**
	 * Searches that wait, the oldest first, of those the person may know of.
	 * @param service code of a service, or null for all
	 * @param days waiting for at least so many days; 0 for all
	 * @param taken whether somebody has taken it; null for all
	 * @param page from 1, of {@link #MOST} searches each
	 */
	@Transactional(readOnly = true)
	public OpenSearches open(String service, int days, Boolean taken, int page, Person person) {
		require(person);
		Instant before = (days > 0) ? this.clock.instant().minus(Duration.ofDays(days)) : null;
		List<WaitingStep> waiting = this.board.waiting(new TaskBoard.Asked(SearchStepRules.SEARCH,
				(service != null) ? "service-" + service : null, before, taken, (page - 1) * MOST, MOST + 1), person);
		boolean more = waiting.size() > MOST;
		List<WaitingStep> shown = more ? waiting.subList(0, MOST) : waiting;
		Map<String, Instant> chased = chased(shown.stream().map(WaitingStep::id).toList());
		return new OpenSearches(
				shown.stream().map((step) -> new OpenSearch(step, days(step), chased.get(step.id()))).toList(), more);
	}

	/** Everybody who searches for some service. */
	@Transactional(readOnly = true)
	public List<Person> searchers(Person person) {
		require(person);
		return this.staff.withRole(Role.SERVICE_SEARCHER);
	}

	/**
	 * Reminds the services; each search at most once a day.
	 * @return how many were chased
	 * @throws RuleBroken if there are none or more than {@link #MOST}
	 */
	@Transactional
	public int chase(Collection<String> taskIds, Person person) {
		List<WaitingStep> chosen = chosen(taskIds, person);
		Instant today = this.clock.instant().atZone(LONDON).toLocalDate().atStartOfDay(LONDON).toInstant();
		int chased = 0;
		for (WaitingStep search : chosen) {
			if (mark(search, today, person)) {
				CaseFile file = this.cases.findById(search.caseRef()).orElseThrow(CaseNotFound::new);
				this.reminders.searchDue(search.caseRef(), search.service());
				this.notes.enter(file, "Chased the search by %s.".formatted(search.service()), person);
				this.audit.record(AuditAction.SEARCH_CHASED, search.caseRef(), facts(search));
				chased++;
			}
		}
		return chased;
	}

	/**
	 * Gives searches to somebody of their service.
	 * @return how many that person has now; the others may not be theirs, or somebody was
	 * quicker
	 * @throws RuleBroken if there are none or more than {@link #MOST}, or nobody was
	 * named
	 */
	@Transactional
	public int assign(Collection<String> taskIds, String username, Person person) {
		List<WaitingStep> chosen = chosen(taskIds, person);
		Person searcher = this.staff.person((username != null) ? username : "")
			.filter((one) -> one.is(Role.SERVICE_SEARCHER))
			.orElseThrow(() -> new RuleBroken("SEARCHER", "Choose somebody who searches for a service."));
		int given = 0;
		for (WaitingStep search : chosen) {
			if (!searcher.username().equals(search.assignee()) && mayTake(search, searcher)
					&& this.board.give(search.id(), search.assignee(), searcher.username())) {
				Map<String, String> facts = new HashMap<>(facts(search));
				facts.put("to", searcher.username());
				this.audit.record(AuditAction.TASK_ASSIGNED, search.caseRef(), facts);
				given++;
			}
		}
		return given;
	}

	private boolean mayTake(WaitingStep search, Person searcher) {
		Optional<OpenTask> task = this.workflow.task(search.id());
		try {
			task.ifPresent((open) -> this.steps.mayTake(open, searcher));
			return task.isPresent();
		}
		catch (RuleBroken ex) {
			return false;
		}
	}

	/** In the order of their cases, so that two people do not wait for each other. */
	private List<WaitingStep> chosen(Collection<String> taskIds, Person person) {
		require(person);
		if (taskIds == null || taskIds.isEmpty() || taskIds.size() > MOST) {
			throw new RuleBroken("SEARCHES", "Choose between 1 and %d searches.".formatted(MOST));
		}
		return new TreeSet<>(taskIds).stream()
			.map((id) -> this.board.find(id, person))
			.flatMap(Optional::stream)
			.filter((step) -> step.step().equals(SearchStepRules.SEARCH) && step.service() != null)
			.sorted(Comparator.comparing(WaitingStep::caseRef).thenComparing(WaitingStep::id))
			.toList();
	}

	private boolean mark(WaitingStep search, Instant today, Person person) {
		return this.jdbc.sql("""
				insert into search_chase (id, task_id, case_ref, service, chased_by, chased_at)
				select :id, :task, :case, :service, :by, :at where not exists
				(select 1 from search_chase c where c.task_id = :task and c.chased_at >= :today)""")
			.param("id", UUID.randomUUID())
			.param("task", search.id())
			.param("case", search.caseRef())
			.param("service", search.service())
			.param("by", person.username())
			.param("at", Timestamp.from(this.clock.instant()))
			.param("today", Timestamp.from(today))
			.update() == 1;
	}

	private Map<String, Instant> chased(List<String> taskIds) {
		Map<String, Instant> chased = new HashMap<>();
		if (!taskIds.isEmpty()) {
			this.jdbc.sql("select task_id, max(chased_at) from search_chase where task_id in (:ids) group by task_id")
				.param("ids", taskIds)
				.query((row) -> {
					chased.put(row.getString(1), row.getTimestamp(2).toInstant());
				});
		}
		return chased;
	}

	private long days(WaitingStep step) {
		return Duration.between(step.begun(), this.clock.instant()).toDays();
	}

	private static Map<String, String> facts(WaitingStep search) {
		return Map.of("task", search.id(), "step", search.step(), "service", search.service());
	}

	private void require(Person person) {
		if (!allows(person)) {
			throw new RuleBroken("ROLE", "Your role does not allow chasing searches.");
		}
	}

	/**
	 * A page of searches that wait.
	 *
	 * @param more whether another page follows
	 */
	public record OpenSearches(List<OpenSearch> shown, boolean more) {
	}

	/**
	 * A search that waits.
	 *
	 * @param days since it was asked for, whole days
	 * @param chased when somebody last chased it by hand, or null
	 */
	public record OpenSearch(WaitingStep step, long days, Instant chased) {
	}

}
