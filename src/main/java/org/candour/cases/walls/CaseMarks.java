package org.candour.cases.walls;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;

/** What a list says of many cases at once, of those the person may know of. */
@Component
public class CaseMarks {

	private final JdbcClient jdbc;

	private final Permissions permissions;

	private final Clock clock;

	CaseMarks(JdbcClient jdbc, Permissions permissions, Clock clock) {
		this.jdbc = jdbc;
		this.permissions = permissions;
		this.clock = clock;
	}

	/** The marks by reference; a case that does not exist for the person has none. */
	@Transactional(readOnly = true)
	public Map<String, Marks> of(Collection<String> references, Person person) {
		if (!this.permissions.allows(person, Action.READ_CASE)) {
			return Map.of();
		}
		List<Marks> marks = this.jdbc.sql("""
				select c.reference, c.lifecycle, c.urgency in ('LIFE', 'HOURS'), c.wall is not null,
				       coalesce(l.paused, s.stated_on is null
				                and (s.stopped_at at time zone 'Europe/London')::date <= s.due_on, false)
				from case_file c
				left join case_clock s on s.case_ref = c.reference
				left join lateral (select bool_or(x.paused_since is not null) paused
				                   from case_statutory_clock x where x.case_ref = c.reference) l on true
				where c.reference in (:references) and\s""" + WallRule.CASE_EXISTS)
			// asked also of nothing: how long the answer takes must not tell
			.param("references", references.isEmpty() ? List.of("") : references)
			.param("me", person.username())
			.param("now", Timestamp.from(this.clock.instant()))
			.query((row, number) -> new Marks(row.getString(1), row.getString(2), row.getBoolean(3), row.getBoolean(4),
					row.getBoolean(5)))
			.list();
		return marks.stream().collect(Collectors.toMap(Marks::reference, (one) -> one));
	}

	/**
	 * What a list says of a case.
	 *
	 * @param urgent whether it counts in hours, or life is in danger
	 * @param paused whether a clock of the case stands, so that its day is provisional
	 */
	public record Marks(String reference, String lifecycle, boolean urgent, boolean walled, boolean paused) {
	}

}
