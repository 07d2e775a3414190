package org.candour.statistics;

import java.util.Collection;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what cases add to the figures, and the sums. A case is counted by what stands on
 * file, and the sums change by the difference to what it added before: doing it twice, or
 * late, or in another order comes to the same.
 */
@Component
class KeptFigures {

	/** Held by whoever counts, cases or all of them anew: one at a time. */
	static final String LOCK = "hashtextextended('statistics', 0)";

	private static final String COUNT = """
			with fresh as materialized (
			%s
			),
			kept as (
				delete from statistics_mark where case_ref in (select unnest(string_to_array(:refs, ' '))) returning *
			),
			written as (
				insert into statistics_mark (case_ref, measure, day, team, walled, a, b, value, n)
				select case_ref, measure, day, team, walled, a, b, value, n from fresh
			),
			difference as (
				select measure, day, team, walled, a, b, value, n from fresh
				union all
				select measure, day, team, walled, a, b, value, -n from kept
			)
			insert into statistics_bucket (measure, grain, start, team, walled, a, b, value, n)
			select measure, grain, start, team, walled, a, b, value, sum(n)
			from difference %s
			group by measure, grain, start, team, walled, a, b, value
			having sum(n) <> 0
			order by grain, start, measure, team, walled, a, b, value
			on conflict (grain, start, measure, team, walled, a, b, value)
				do update set n = statistics_bucket.n + excluded.n""".formatted(Definitions.MARKS, Definitions.GRAINS);

	private final JdbcClient jdbc;

	KeptFigures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whether it is this transaction's turn to count; false while somebody else does. */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean begin() {
		return this.jdbc.sql("select pg_try_advisory_xact_lock(" + LOCK + ")").query(Boolean.class).single();
	}

	/** Counts cases as they stand on file now. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void count(Collection<String> references) {
		this.jdbc.sql(COUNT).param("refs", String.join(" ", references)).update();
		this.jdbc.sql("delete from statistics_bucket where n = 0").update();
	}

}
