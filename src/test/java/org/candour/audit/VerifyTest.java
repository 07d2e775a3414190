package org.candour.audit;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.candour.start.Commands;
import org.candour.support.ScratchDatabase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The command line that checks the trail, against somebody who owns the database. */
class VerifyTest {

	private final ScratchDatabase database = new ScratchDatabase("V11__audit.sql");

	private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

	@BeforeEach
	void threeEntriesInEachOfTwoCases() {
		AuditTrail trail = new ChainedAuditTrail(this.database.jdbc(), (event) -> {
		}, Clock.systemUTC());
		this.database.transaction().executeWithoutResult((status) -> {
			for (int step = 1; step <= 3; step++) {
				trail.record(AuditAction.STEP_COMPLETED, "DR-1", Map.of("step", "s" + step));
				trail.record(AuditAction.STEP_COMPLETED, "DR-2", Map.of("step", "s" + step));
			}
		});
	}

	@Test
	void aSoundTrailIsConfirmed() {
		assertThat(verify()).isZero();
		assertPrinted("The audit trail is sound: 6 entries checked.");
	}

	@Test
	void anAlteredEntryIsNamed() {
		tamper("update audit_trail set facts = 'step=s9' where chain = 'DR-1' and position = 2");
		assertThat(verify()).isOne();
		assertPrinted("First bad entry: %d. This entry was altered.".formatted(id("DR-1", 2)));
	}

	@Test
	void anotherActorTimeActionOrCaseIsNoticed() {
		for (String change : new String[] { "actor = 'nobody'", "at = at + interval '1 microsecond'",
				"action = 'CASE_READ'", "case_ref = 'DR-2'" }) {
			tamper("create table kept as select * from audit_trail");
			tamper("update audit_trail set " + change + " where chain = 'DR-1' and position = 2");
			assertThat(verify()).as(change).isOne();
			tamper("delete from audit_trail");
			tamper("insert into audit_trail overriding system value select * from kept");
			tamper("drop table kept");
		}
		assertThat(verify()).isZero();
	}

	@Test
	void theEntryAfterARemovedOneIsNamed() {
		long next = id("DR-2", 3);
		tamper("delete from audit_trail where chain = 'DR-2' and position = 2");
		assertThat(verify()).isOne();
		assertPrinted("First bad entry: %d. An entry before this one is missing.".formatted(next));
	}

	@Test
	void entriesCutOffTheEndAreMissed() {
		tamper("delete from audit_trail where chain = 'DR-2' and position = 3");
		assertThat(verify()).isOne();
		assertPrinted("First bad entry: %d. Entries after this one are missing.".formatted(id("DR-2", 2)));
	}

	@Test
	void aChainRemovedAsAWholeIsMissed() {
		tamper("delete from audit_trail where chain = 'DR-2'");
		assertThat(verify()).isOne();
		assertPrinted("1 chains are missing as a whole.");
	}

	@Test
	void entriesSwappedBetweenTwoCasesAreNoticed() {
		tamper("update audit_trail set position = -position where position = 2");
		tamper("update audit_trail set chain = case chain when 'DR-1' then 'DR-2' else 'DR-1' end, position = 2 where position = -2");
		assertThat(verify()).isOne();
	}

	@Test
	void aDatabaseWithoutATrailIsSaidToHaveNone() {
		ScratchDatabase empty = new ScratchDatabase();
		assertThat(run(empty)).isOne();
		assertPrinted("The audit trail could not be read from this database.");
	}

	@Test
	void otherArgumentsAreNoCommand() {
		assertThat(Commands.run(new String[] { "--server.port=0" }, System.out)).isEmpty();
		assertThat(Commands.run(new String[0], System.out)).isEmpty();
	}

	private void tamper(String statement) {
		this.database.jdbc().sql("alter table audit_trail disable trigger all").update();
		this.database.jdbc().sql(statement).update();
		this.database.jdbc().sql("alter table audit_trail enable trigger all").update();
	}

	private long id(String chain, int position) {
		return this.database.jdbc()
			.sql("select id from audit_trail where chain = ? and position = ?")
			.params(chain, position)
			.query(Long.class)
			.single();
	}

	private int verify() {
		return run(this.database);
	}

	private int run(ScratchDatabase on) {
		String[] arguments = { "verify", "--spring.datasource.url=" + on.url(), "--spring.datasource.username=postgres",
				"--spring.datasource.password=postgres" };
		return Commands.run(arguments, new PrintStream(this.printed, true, UTF_8)).orElseThrow();
	}

	private void assertPrinted(String line) {
		assertThat(this.printed.toString(UTF_8)).contains(line);
	}

}
