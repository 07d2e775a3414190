package org.candour.database;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What is still to be done after a commit, in a table of its own with the columns
 * {@code id}, {@code subject} and {@code failed_at}. A row is put down in the transaction
 * that causes the work and taken away in the one that does it, many in one go; what a
 * crash leaves undone still stands there. What cannot be done is put aside, keeps nobody
 * else waiting, and is tried again from the next start on.
 */
public final class Backlog {

	private static final Logger log = LoggerFactory.getLogger(Backlog.class);

	/** Rows in one go. */
	private static final int MOST = 200;

	private final String table;

	private final JdbcClient jdbc;

	private final TransactionOperations transaction;

	private final String take;

	/**
	 * A backlog in a table.
	 * @param table name of the table, as the migrations give it
	 */
	public Backlog(String table, JdbcClient jdbc, TransactionOperations transaction) {
		this.table = table;
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.take = """
				with taken as (
					delete from %1$s where id in (
						select id from %1$s where failed_at is null order by id limit ? for update skip locked)
					returning id, subject)
				select subject from taken order by id""".formatted(table);
	}

	/** Puts work down within the present transaction. */
	public void add(String subject) {
		this.jdbc.sql("insert into %s (subject) values (?)".formatted(this.table)).param(subject).update();
	}

	/** Takes up again what was put aside. */
	public void takeUpAgain() {
		this.jdbc.sql("update %s set failed_at = null where failed_at is not null".formatted(this.table)).update();
	}

	/**
	 * Does what there is to do, until there is no more.
	 * @param turn asked first in each transaction: whether this is the time to do it
	 * @param work gets the subjects in the order in which they were put down; does them
	 * all within the transaction, or throws
	 */
	public void work(BooleanSupplier turn, Consumer<List<String>> work) {
		int taken = MOST;
		while (taken == MOST) {
			try {
				taken = work(MOST, turn, work);
			}
			catch (RuntimeException ex) {
				taken = oneByOne(turn, work);
			}
		}
	}

	private int work(int most, BooleanSupplier turn, Consumer<List<String>> work) {
		return this.transaction.execute((status) -> {
			if (!turn.getAsBoolean()) {
				return 0;
			}
			List<String> subjects = this.jdbc.sql(this.take).param(most).query(String.class).list();
			if (!subjects.isEmpty()) {
				work.accept(subjects);
			}
			return subjects.size();
		});
	}

	private int oneByOne(BooleanSupplier turn, Consumer<List<String>> work) {
		int done = 0;
		int last = 1;
		while (last == 1 && done < MOST) {
			try {
				last = work(1, turn, work);
			}
			catch (RuntimeException ex) {
				log.error("A row of {} could not be worked off ({})", this.table, ex.getClass().getSimpleName());
				putAside();
			}
			done += last;
		}
		return done;
	}

	private void putAside() {
		this.jdbc
			.sql("update %1$s set failed_at = now() where id = (select min(id) from %1$s where failed_at is null)"
				.formatted(this.table))
			.update();
	}

}
