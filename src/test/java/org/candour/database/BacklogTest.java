package org.candour.database;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/** Work that was put down is done once, in order, and one bad piece stops no other. */
@CandourTest
class BacklogTest {

	private static final String TABLE = "backlog_of_a_test";

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionOperations transaction;

	private final List<String> done = new ArrayList<>();

	private Backlog backlog;

	@BeforeEach
	void begin() {
		this.jdbc.sql("create table %s (like staff_notice_due including all)".formatted(TABLE)).update();
		this.backlog = new Backlog(TABLE, this.jdbc, this.transaction);
	}

	@AfterEach
	void end() {
		this.jdbc.sql("drop table " + TABLE).update();
	}

	@Test
	void everythingIsDoneOnceInTheOrderInWhichItWasPutDown() {
		List<String> subjects = IntStream.range(0, 450).mapToObj(Integer::toString).toList();
		subjects.forEach(this.backlog::add);
		work();
		work();
		assertThat(this.done).isEqualTo(subjects);
	}

	@Test
	void whatIsRolledBackWasNeverPutDown() {
		this.transaction.executeWithoutResult((status) -> {
			this.backlog.add("one");
			status.setRollbackOnly();
		});
		work();
		assertThat(this.done).isEmpty();
	}

	@Test
	void oneThatCannotBeDoneIsPutAsideAndTakenUpAgainAtTheNextStart() {
		List.of("one", "bad", "two").forEach(this.backlog::add);
		this.backlog.work(() -> true, (subjects) -> {
			if (subjects.contains("bad")) {
				throw new IllegalStateException("It cannot be done.");
			}
			this.done.addAll(subjects);
		});
		assertThat(this.done).containsExactly("one", "two");
		work();
		assertThat(this.done).containsExactly("one", "two");
		this.backlog.takeUpAgain();
		work();
		assertThat(this.done).containsExactly("one", "two", "bad");
	}

	@Test
	void outOfTurnNothingIsTaken() {
		this.backlog.add("one");
		this.backlog.work(() -> false, this.done::addAll);
		assertThat(this.done).isEmpty();
		assertThat(this.jdbc.sql("select subject from " + TABLE).query(String.class).list()).containsExactly("one");
	}

	private void work() {
		this.backlog.work(() -> true, this.done::addAll);
	}

}
