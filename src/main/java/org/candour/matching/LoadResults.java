package org.candour.matching;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseAccess;
import org.candour.cases.CaseNotFound;
import org.candour.cases.RuleBroken;
import org.candour.cases.Workflow;
import org.candour.matching.csv.CsvRefused;
import org.candour.matching.csv.CsvTable;
import org.candour.matching.csv.QualityReport;
import org.candour.matching.csv.RowCheck;
import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;
import org.candour.staff.StaffDirectory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads the results of an exercise into a work list of named members: all of the file or
 * nothing of it. They go to the database in batches, so that their number does not count.
 * Whoever opens a list and fills it need not be a member, and then sees nothing of it.
 */
@Component
public class LoadResults {

	private static final String STEP = "load-results";

	private static final int MOST_MEMBERS = 30;

	private static final int MOST_LISTS = 50;

	private static final int MOST_REASONS = 10;

	private final Exercises exercises;

	private final Specifications specifications;

	private final LeadRows rows;

	private final SealedFiles files;

	private final CaseAccess access;

	private final StaffDirectory staff;

	private final Permissions permissions;

	private final Workflow workflow;

	private final JdbcClient jdbc;

	private final AuditTrail audit;

	private final Clock clock;

	private final int mostRows;

	LoadResults(Exercises exercises, Specifications specifications, LeadRows rows, SealedFiles files, CaseAccess access,
			StaffDirectory staff, Permissions permissions, Workflow workflow, JdbcClient jdbc, AuditTrail audit,
			Clock clock, @Value("${candour.matching.most-results:50000}") int mostRows) {
		this.exercises = exercises;
		this.specifications = specifications;
		this.rows = rows;
		this.files = files;
		this.access = access;
		this.staff = staff;
		this.permissions = permissions;
		this.workflow = workflow;
		this.jdbc = jdbc;
		this.audit = audit;
		this.clock = clock;
		this.mostRows = mostRows;
	}

	/**
	 * Opens an empty list.
	 * @param members user names of those for whom the list shall exist
	 * @throws CaseNotFound if there is no such exercise for the person
	 * @throws RuleBroken if the role does not allow it, it is not the time, or somebody
	 * named cannot work on matches
	 */
	@Transactional
	public UUID open(String caseRef, Set<String> members, Person person) {
		mayLoad(caseRef, person);
		checkMembers(members);
		// whoever opens one at the same moment waits here, so that each gets its own
		// number
		this.jdbc.sql("select 1 from match_exercise where case_ref = :ref for update")
			.param("ref", caseRef)
			.query(Integer.class)
			.single();
		int number = 1 + this.jdbc.sql("select coalesce(max(number), 0) from match_list where case_ref = :ref")
			.param("ref", caseRef)
			.query(Integer.class)
			.single();
		if (number > MOST_LISTS) {
			throw new RuleBroken("LISTS", "An exercise has at most %d lists.".formatted(MOST_LISTS));
		}
		UUID list = UUID.randomUUID();
		this.jdbc.sql("""
				insert into match_list (id, case_ref, number, matches, loaded_by, loaded_at)
				values (:id, :ref, :number, 0, :by, :at)""")
			.param("id", list)
			.param("ref", caseRef)
			.param("number", number)
			.param("by", person.username())
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
		members
			.forEach((member) -> this.jdbc.sql("insert into match_list_member (list, username) values (:list, :member)")
				.param("list", list)
				.param("member", member)
				.update());
		this.audit.record(AuditAction.MATCH_LIST_OPENED, caseRef,
				Map.of("list", Integer.toString(number), "members", String.join(" ", new TreeSet<>(members))));
		return list;
	}

	/**
	 * The lists of an exercise that wait for their results, for whoever may load them.
	 */
	@Transactional(readOnly = true)
	public List<EmptyList> waiting(String caseRef, Person person) {
		if (!this.permissions.allows(person, Action.RUN_MATCHING)) {
			return List.of();
		}
		return this.jdbc
			.sql("select id, number from match_list where case_ref = :ref and matches = 0 order by number limit "
					+ MOST_LISTS)
			.param("ref", caseRef)
			.query((row, index) -> new EmptyList(row.getObject("id", UUID.class), row.getInt("number")))
			.list();
	}

	/**
	 * Loads results into an empty list.
	 * @return how many matches there are
	 * @throws CaseNotFound if there is no such list
	 * @throws RuleBroken if the role does not allow it, it is not the time, or the list
	 * is filled
	 * @throws CsvRefused if a row is not in order, naming rows, columns and rules
	 */
	@Transactional(rollbackFor = IOException.class)
	public int load(String caseRef, UUID list, InputStream content, Person person) throws IOException {
		mayLoad(caseRef, person);
		Filled filled = this.jdbc
			.sql("select number, matches from match_list where id = :id and case_ref = :ref for update")
			.param("id", list)
			.param("ref", caseRef)
			.query(Filled.class)
			.optional()
			.orElseThrow(CaseNotFound::new);
		if (filled.matches() > 0) {
			throw new RuleBroken("LIST", "Results have been loaded into this list. Open another one.");
		}
		int matches = fill(list, caseRef, content);
		this.jdbc.sql("update match_list set matches = :matches, loaded_by = :by, loaded_at = :at where id = :list")
			.param("matches", matches)
			.param("by", person.username())
			.param("at", Timestamp.from(this.clock.instant()))
			.param("list", list)
			.update();
		this.audit.record(AuditAction.MATCHES_LOADED, caseRef, Map.of("list", Integer.toString(filled.number()),
				"matches", Integer.toString(matches), "version", this.specifications.results().version()));
		return matches;
	}

	private int fill(UUID list, String caseRef, InputStream content) throws IOException {
		ResultLayout layout = this.specifications.results();
		RowCheck check = new RowCheck(layout.fields(), List.of(ResultLayout.ID));
		LeadRows.Batch batch = this.rows.batch(list, caseRef, layout);
		new CsvTable(layout.fields(), this.mostRows).read(this.files.limited(content), (row) -> {
			if (check.takes(row)) {
				batch.add(row);
			}
		});
		QualityReport report = check.report();
		if (report.rejected() > 0 || report.rows() == 0) {
			throw new CsvRefused(sentence(report));
		}
		batch.finish();
		return report.accepted();
	}

	private static String sentence(QualityReport report) {
		if (report.rows() == 0) {
			return "The file holds no match.";
		}
		return "Nothing was loaded, since %,d rows are not in order: ".formatted(report.rejected()) + report.reasons()
			.stream()
			.limit(MOST_REASONS)
			.map((reason) -> "%s (row %d)".formatted(reason.sentence(), reason.first().get(0)))
			.collect(Collectors.joining("; ")) + ".";
	}

	private void mayLoad(String caseRef, Person person) {
		this.access.require(caseRef, person);
		this.exercises.findById(caseRef).orElseThrow(CaseNotFound::new);
		if (!this.permissions.allows(person, Action.RUN_MATCHING)) {
			throw new RuleBroken("ROLE", "Your role does not allow loading results.");
		}
		if (this.workflow.openTasks(caseRef).stream().noneMatch((task) -> task.step().equals(STEP))) {
			throw new RuleBroken("STEP", "Results are loaded while the exercise waits for them.");
		}
	}

	private void checkMembers(Set<String> members) {
		if (members.isEmpty() || members.size() > MOST_MEMBERS) {
			throw new RuleBroken("members", "Name 1 to %d people who work on the matches.".formatted(MOST_MEMBERS));
		}
		boolean all = members.stream()
			.allMatch((member) -> this.staff.person(member)
				.filter((known) -> this.permissions.allows(known, Action.WORK_MATCHES))
				.isPresent());
		if (!all) {
			throw new RuleBroken("members", "One of the people named is not here, or may not work on matches.");
		}
	}

	/** Everybody who may be named, by user name. */
	public List<Person> candidates() {
		return this.staff.everybody()
			.stream()
			.filter((person) -> this.permissions.allows(person, Action.WORK_MATCHES))
			.toList();
	}

	/** A list that waits for its results. */
	public record EmptyList(UUID id, int number) {
	}

	private record Filled(int number, int matches) {
	}

}
