package org.candour.statistics;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts all figures anew from the cases on file, in one transaction: who looks meanwhile
 * sees the former ones, and cases that change meanwhile are counted after it.
 */
@Component
class RebuildFigures {

	private static final int BATCH = 20_000;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	RebuildFigures(JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** Counts everything and says how many cases there are. */
	long run() {
		return this.transaction.execute((status) -> rebuild());
	}

	/** Whether the figures were counted by the present definitions. */
	boolean upToDate() {
		return this.jdbc.sql("select definitions from statistics_state")
			.query(String.class)
			.optional()
			.filter(Definitions.version()::equals)
			.isPresent();
	}

	private long rebuild() {
		this.jdbc.sql("select pg_advisory_xact_lock(" + KeptFigures.LOCK + ")").query((row, number) -> true).single();
		// planned for the cases of a batch, not for the few that there might be
		this.jdbc.sql("set local plan_cache_mode = force_custom_plan").update();
		this.jdbc.sql("set local work_mem = '64MB'").update();
		MarksRebuild marks = new MarksRebuild(this.jdbc);
		marks.begin();
		long cases = 0;
		List<String> batch = after("");
		while (!batch.isEmpty()) {
			cases += batch.size();
			marks.add(batch);
			batch = after(batch.get(batch.size() - 1));
		}
		this.jdbc.sql("delete from statistics_bucket").update();
		this.jdbc
			.sql("""
					insert into statistics_bucket (measure, grain, start, team, walled, a, b, value, n)
					select measure, grain, start, team, walled, a, b, value, sum(n)
					from (select measure, day, team, walled, a, b, value, sum(n) as n from %s
						group by measure, day, team, walled, a, b, value) days %s
					group by measure, grain, start, team, walled, a, b, value""".formatted(MarksRebuild.TABLE,
					Definitions.GRAINS))
			.update();
		this.jdbc.sql("""
				insert into statistics_state (definitions, rebuilt_at, cases) values (:definitions, now(), :cases)
				on conflict (only_one) do update
				set definitions = excluded.definitions, rebuilt_at = excluded.rebuilt_at, cases = excluded.cases""")
			.param("definitions", Definitions.version())
			.param("cases", cases)
			.update();
		// last: from here on whoever looks waits for the commit
		marks.takeTheirPlace();
		return cases;
	}

	private List<String> after(String reference) {
		return this.jdbc.sql("select reference from case_file where reference > ? order by reference limit " + BATCH)
			.param(reference)
			.query(String.class)
			.list();
	}

}
