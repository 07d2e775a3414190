package org.candour.statistics;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.candour.cases.walls.WallRule;
import org.candour.staff.Team;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The references of the cases that a number counts, newest first, a page at a time; a
 * walled one for those only for whom it exists.
 */
@Component
class CountedCases {

	/** Cases on one page. */
	static final int PAGE = 20;

	private final JdbcClient jdbc;

	private final Clock clock;

	CountedCases(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * The next cases: at most {@link #PAGE} and one more, if there is another page.
	 * @param before the day of the last case shown, or far in the future
	 * @param beforeReference its reference, or an empty text
	 */
	@Transactional(readOnly = true)
	public List<Line> of(Drill drill, Scope scope, LocalDate before, String beforeReference) {
		Map<String, Object> values = new LinkedHashMap<>();
		StringBuilder which = new StringBuilder();
		and(which, values, "a", drill.a());
		and(which, values, "b", drill.b());
		and(which, values, "value", drill.value());
		return this.jdbc
			.sql("select distinct m.day, m.case_ref from statistics_mark m join case_file c on c.reference = m.case_ref"
					+ " where m.measure = :measure and m.day between :from and :to and m.team in (:teams)"
					+ " and (m.day, m.case_ref) < (:before, :beforeReference)" + which + " and " + WallRule.CASE_EXISTS
					+ " order by m.day desc, m.case_ref desc limit " + (PAGE + 1))
			.params(values)
			.param("measure", drill.measure().name())
			.param("from", drill.from())
			.param("to", drill.to())
			.param("teams", scope.teams().stream().map(Team::name).toList())
			.param("before", before)
			.param("beforeReference", beforeReference)
			.param("me", scope.person().username())
			.param("now", Timestamp.from(this.clock.instant()))
			.query((row, number) -> new Line(row.getString("case_ref"), row.getObject("day", LocalDate.class)))
			.list();
	}

	private static void and(StringBuilder which, Map<String, Object> values, String column, Object value) {
		if (value != null) {
			which.append(" and m.").append(column).append(" = :").append(column);
			values.put(column, value);
		}
	}

	/** A case, and the day by which it counts. */
	record Line(String reference, LocalDate day) {
	}

}
