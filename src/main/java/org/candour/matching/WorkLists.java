package org.candour.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.candour.cases.CaseNotFound;
import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The restricted work lists. For whoever is not a member a list does not exist, nor do
 * its numbers; a match about somebody linked to a member does not exist for that member.
 */
@Component
public class WorkLists {

	/** Matches on one page. */
	public static final int PAGE = 50;

	private static final int MOST_LISTS = 50;

	private final JdbcClient jdbc;

	private final Permissions permissions;

	private final Clock clock;

	WorkLists(JdbcClient jdbc, Permissions permissions, Clock clock) {
		this.jdbc = jdbc;
		this.permissions = permissions;
		this.clock = clock;
	}

	/** The lists of an exercise that exist for the person, newest first. */
	@Transactional(readOnly = true)
	public List<WorkList> of(String caseRef, Person person) {
		if (!this.permissions.allows(person, Action.WORK_MATCHES)) {
			return List.of();
		}
		return this.jdbc
			.sql("""
					select l.id, l.case_ref, l.number, l.loaded_at, count(x.id) as matches,
					       count(x.id) filter (where x.outcome is null) as open
					from match_list l left join match_lead x on x.list = l.id and\s""" + ListRule.NOT_LINKED
					+ " where l.case_ref = :ref and " + ListRule.LIST_EXISTS
					+ " group by l.id, l.case_ref, l.number, l.loaded_at order by l.number desc limit " + MOST_LISTS)
			.param("ref", caseRef)
			.param("me", person.username())
			.param("now", now())
			.query((row, number) -> list(row))
			.list();
	}

	/**
	 * A list.
	 * @throws CaseNotFound if it does not exist for the person
	 */
	@Transactional(readOnly = true)
	public WorkList require(UUID id, Person person) {
		return find(id, person).orElseThrow(CaseNotFound::new);
	}

	Optional<WorkList> find(UUID id, Person person) {
		return Optional.of(id)
			.filter((any) -> this.permissions.allows(person, Action.WORK_MATCHES))
			.flatMap((any) -> this.jdbc
				.sql("""
						select l.id, l.case_ref, l.number, l.loaded_at,
						       (select count(*) from match_lead x where x.list = l.id and %1$s) as matches,
						       (select count(*) from match_lead x where x.list = l.id and x.outcome is null and %1$s) as open
						from match_list l where l.id = :id and %2$s"""
					.formatted(ListRule.NOT_LINKED, ListRule.LIST_EXISTS))
				.param("id", id)
				.param("me", person.username())
				.param("now", now())
				.query((row, number) -> list(row))
				.optional());
	}

	/**
	 * The next matches of a list, in the order of places: at most {@link #PAGE} and one
	 * more, if there is another page.
	 * @param after the last match shown, or null for the beginning
	 * @throws CaseNotFound if the list does not exist for the person
	 */
	@Transactional(readOnly = true)
	public List<LeadLine> lines(UUID list, Show show, UUID after, Person person) {
		require(list, person);
		return this.jdbc
			.sql("select x.* from match_lead x where x.list = :list and x.place > coalesce("
					+ "(select y.place from match_lead y where y.id = :after and y.list = :list), 0) and "
					+ show.condition + " and " + ListRule.NOT_LINKED + " order by x.place limit " + (PAGE + 1))
			.param("list", list)
			.param("after", after, Types.OTHER)
			.param("me", person.username())
			.query((row, number) -> line(row))
			.list();
	}

	/** Whether a match exists for the person. */
	boolean exists(UUID lead, Person person) {
		return this.permissions.allows(person, Action.WORK_MATCHES) && this.jdbc
			.sql("select exists (select 1 from match_lead x join match_list l on l.id = x.list where x.id = :id and "
					+ ListRule.LIST_EXISTS + " and " + ListRule.NOT_LINKED + ")")
			.param("id", lead)
			.param("me", person.username())
			.param("now", now())
			.query(Boolean.class)
			.single();
	}

	/** Whether results of the exercise have been loaded. */
	boolean loaded(String caseRef) {
		return exists("select exists (select 1 from match_list where case_ref = :ref and matches > 0)", caseRef);
	}

	/** Whether a match of the exercise waits for an outcome. */
	boolean open(String caseRef) {
		return exists("select exists (select 1 from match_lead where case_ref = :ref and outcome is null)", caseRef);
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

	private boolean exists(String sql, String caseRef) {
		return this.jdbc.sql(sql).param("ref", caseRef).query(Boolean.class).single();
	}

	/**
	 * Puts the matches that have no place yet in order: the highest risk first. The order
	 * says who is looked at first, and nothing else.
	 */
	int rank(String caseRef) {
		return this.jdbc.sql("""
				update match_lead x set place = o.place, version = x.version + 1
				from (select id, row_number() over (partition by list order by risk desc, external_id) as place
				      from match_lead where case_ref = :ref and place is null) o
				where o.id = x.id""").param("ref", caseRef).update();
	}

	/** How many matches ended how, by report; open ones under an empty outcome. */
	List<Count> counts(String caseRef) {
		return this.jdbc.sql("""
				select report, outcome, count(*) as matches from match_lead where case_ref = :ref
				group by report, outcome order by report, outcome""")
			.param("ref", caseRef)
			.query((row, number) -> new Count(row.getString("report"),
					Optional.ofNullable(row.getString("outcome")).map(Outcome::valueOf).orElse(null),
					row.getInt("matches")))
			.list();
	}

	/** Deletes the lists, their matches and all that people wrote about them. */
	Map<String, Integer> removeAll(String caseRef) {
		int matches = this.jdbc.sql("delete from match_lead where case_ref = :ref").param("ref", caseRef).update();
		int lists = this.jdbc.sql("delete from match_list where case_ref = :ref").param("ref", caseRef).update();
		return Map.of("matches", matches, "lists", lists);
	}

	private static WorkList list(ResultSet row) throws SQLException {
		return new WorkList(row.getObject("id", UUID.class), row.getString("case_ref"), row.getInt("number"),
				row.getTimestamp("loaded_at").toInstant(), row.getInt("matches"), row.getInt("open"));
	}

	private static LeadLine line(ResultSet row) throws SQLException {
		return new LeadLine(row.getObject("id", UUID.class), row.getString("external_id"), row.getString("report"),
				row.getInt("risk"), row.getString("taken_by"),
				Optional.ofNullable(row.getString("outcome")).map(Outcome::valueOf).orElse(null));
	}

	/** Which matches of a list are shown. */
	public enum Show {

		OPEN("x.outcome is null"), MINE("x.outcome is null and x.taken_by = :me"), DONE("x.outcome is not null"),
		ALL("true");

		private final String condition;

		Show(String condition) {
			this.condition = condition;
		}

		/** What the address asks for; {@code OPEN} if it is no such thing. */
		public static Show of(String text) {
			return Arrays.stream(values())
				.filter((show) -> show.name().equalsIgnoreCase(text))
				.findFirst()
				.orElse(OPEN);
		}

	}

	/** How many. */
	public record Count(String report, Outcome outcome, int matches) {
	}

}
