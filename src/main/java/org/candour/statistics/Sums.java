package org.candour.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.candour.staff.Team;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the sums: whole months as such, the days around them one by one. Costs the same
 * however many cases were counted.
 */
@Component
class Sums {

	private static final String WALLED = """
			, coalesce(sum(n) filter (where not walled), 0) as open, coalesce(sum(n) filter (where walled), 0) as walled
			from statistics_bucket where team in (:teams)\s""";

	private static final String IN_PERIOD = "select measure, a, b, value" + WALLED + """
			and (grain = 'M' and start >= :wholeFrom and start < :wholeUntil
			     or grain = 'D' and start >= :from and start <= :to
			        and not (start >= :wholeFrom and start < :wholeUntil))
			group by measure, a, b, value""";

	private static final String OPEN_NOW = "select measure, a, b, value, start" + WALLED
			+ "and grain = 'O' group by measure, a, b, value, start";

	private static final String ON_TIME = "select a, b, value" + WALLED + """
			and grain = 'M' and measure = 'ON_TIME' and start >= :from and start <= :to
			group by a, b, value""";

	private final JdbcClient jdbc;

	Sums(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What happened in a period, and what is open now. */
	@Transactional(readOnly = true)
	public Counts of(Period period, Set<Team> teams) {
		List<String> names = teams.stream().map(Team::name).toList();
		List<Count> counts = new ArrayList<>(this.jdbc.sql(IN_PERIOD)
			.param("teams", names)
			.param("wholeFrom", period.wholeFrom())
			.param("wholeUntil", period.wholeUntil())
			.param("from", period.from())
			.param("to", period.to())
			.query((row, number) -> count(row, measure(row), null))
			.list());
		counts.addAll(this.jdbc.sql(OPEN_NOW)
			.param("teams", names)
			.query((row, number) -> count(row, measure(row), row.getObject("start", LocalDate.class)))
			.list());
		return new Counts(counts);
	}

	/** Answers in time and late in a period of whole months. */
	@Transactional(readOnly = true)
	public Counts onTime(Period period, Set<Team> teams) {
		return new Counts(this.jdbc.sql(ON_TIME)
			.param("teams", teams.stream().map(Team::name).toList())
			.param("from", period.from())
			.param("to", period.to())
			.query((row, number) -> count(row, Measure.ON_TIME, null))
			.list());
	}

	private static Measure measure(ResultSet row) throws SQLException {
		return Measure.valueOf(row.getString("measure"));
	}

	private static Count count(ResultSet row, Measure measure, LocalDate start) throws SQLException {
		return new Count(measure, row.getString("a"), row.getString("b"), row.getInt("value"), start,
				row.getLong("open"), row.getLong("walled"));
	}

}
