package org.candour.audit;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

import org.candour.support.ScratchDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The trail is added to, never changed, and shows when it was changed all the same. */
class AuditTrailTest {

	private final ScratchDatabase database = new ScratchDatabase("V11__audit.sql");

	private final TransactionTemplate transaction = this.database.transaction();

	private final AuditTrail trail = new ChainedAuditTrail(this.database.jdbc(), (event) -> {
	}, Clock.systemUTC());

	private final ChainCheck check = new ChainCheck(new JdbcTemplate(this.database.dataSource()));

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void anEntrySaysWhoDidWhatToWhichCase() {
		SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("handler", null));
		record("DR-1", Map.of("step", "weigh-tests", "code", "DR-07"));
		assertThat(this.trail.ofCase("DR-1", 10, null)).singleElement().satisfies((row) -> {
			assertThat(row.actor()).isEqualTo("handler");
			assertThat(row.action()).isEqualTo(AuditAction.STEP_COMPLETED);
			assertThat(row.caseRef()).isEqualTo("DR-1");
			assertThat(row.facts()).containsExactlyInAnyOrderEntriesOf(Map.of("step", "weigh-tests", "code", "DR-07"));
		});
	}

	@Test
	void whenNobodyIsSignedInTheActorIsTheSystem() {
		record("DR-1", Map.of());
		assertThat(this.trail.ofCase("DR-1", 10, null)).extracting(AuditRow::actor).containsExactly("system");
	}

	@Test
	void aCaseIsReadNewestFirstAndPageByPage() {
		for (int step = 1; step <= 5; step++) {
			record("DR-1", Map.of("step", "s" + step));
			record("DR-2", Map.of("step", "other"));
		}
		List<AuditRow> first = this.trail.ofCase("DR-1", 2, null);
		List<AuditRow> second = this.trail.ofCase("DR-1", 2, first.get(1).id());
		assertThat(first).extracting((row) -> row.facts().get("step")).containsExactly("s5", "s4");
		assertThat(second).extracting((row) -> row.facts().get("step")).containsExactly("s3", "s2");
	}

	@Test
	void whatIsUndoneLeavesNoEntry() {
		this.transaction.executeWithoutResult((status) -> {
			this.trail.record(AuditAction.CASE_OPENED, "DR-1", Map.of());
			status.setRollbackOnly();
		});
		assertThat(this.trail.ofCase("DR-1", 10, null)).isEmpty();
		assertThat(this.check.run().sound()).isTrue();
	}

	@Test
	void severalEntriesOfOneTransactionFollowEachOtherAndThoseBefore() {
		record("DR-1", Map.of("number", "1"));
		this.transaction.executeWithoutResult((status) -> {
			this.trail.record(AuditAction.STEP_COMPLETED, "DR-1", Map.of("number", "2"));
			this.trail.record(AuditAction.STEP_COMPLETED, "DR-2", Map.of("number", "1"));
			this.trail.record(AuditAction.CLOCK_CHANGED, "DR-1", Map.of("number", "3"));
		});
		record("DR-1", Map.of("number", "4"));
		assertThat(this.check.run()).isEqualTo(new ChainVerdict(5, null, null));
		assertThat(this.trail.ofCase("DR-1", 10, null)).extracting((row) -> row.facts().get("number"))
			.containsExactly("4", "3", "2", "1");
	}

	@Test
	void anEntryOfATransactionThatWasUndoneIsNoLinkForTheNext() {
		record("DR-1", Map.of());
		this.transaction.executeWithoutResult((status) -> {
			this.trail.record(AuditAction.STEP_COMPLETED, "DR-1", Map.of());
			status.setRollbackOnly();
		});
		record("DR-1", Map.of());
		assertThat(this.check.run()).isEqualTo(new ChainVerdict(2, null, null));
	}

	@Test
	void aTransactionWithinAnotherKeepsItsOwnEndsOfChains() {
		TransactionTemplate within = new TransactionTemplate(this.transaction.getTransactionManager());
		within.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
		this.transaction.executeWithoutResult((status) -> {
			this.trail.record(AuditAction.STEP_COMPLETED, "DR-1", Map.of());
			within.executeWithoutResult((inner) -> this.trail.record(AuditAction.STEP_REFUSED, "DR-2", Map.of()));
			this.trail.record(AuditAction.STEP_COMPLETED, "DR-2", Map.of());
			this.trail.record(AuditAction.STEP_COMPLETED, "DR-1", Map.of());
		});
		assertThat(this.check.run()).isEqualTo(new ChainVerdict(4, null, null));
	}

	@Test
	void manyWhoBeginTheSameChainMakeOne() throws Exception {
		ExecutorService writers = Executors.newFixedThreadPool(8);
		try {
			List<? extends Future<?>> all = IntStream.range(0, 240)
				.mapToObj((number) -> writers.submit(() -> record("DR-" + number / 8, Map.of("number", "" + number))))
				.toList();
			for (Future<?> one : all) {
				one.get(60, TimeUnit.SECONDS);
			}
		}
		finally {
			writers.shutdownNow();
		}
		assertThat(this.check.run()).isEqualTo(new ChainVerdict(240, null, null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Zoë O'Hara", "a=b", "one;two", "line\nbreak", "<script>", "jo@example.org" })
	void anEntryTakesCodesOnly(String prose) {
		assertThatIllegalArgumentException().isThrownBy(() -> record("DR-1", Map.of("step", prose)))
			.satisfies((ex) -> assertThat(ex.getMessage()).doesNotContain(prose));
		assertThatIllegalArgumentException().isThrownBy(() -> record("DR-1", Map.of(prose, "x")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "update audit_trail set actor = 'nobody'", "delete from audit_trail",
			"truncate audit_trail", "delete from audit_head", "truncate audit_head",
			"update audit_head set position = position - 1", "update audit_head set chain = 'DR-9'" })
	void theDatabaseRefusesToChangeTheTrail(String change) {
		record("DR-1", Map.of());
		assertThatException().isThrownBy(() -> this.database.jdbc().sql(change).update())
			.havingRootCause()
			.withMessageContaining("audit");
	}

	@Test
	void manyWritersToOneCaseAndToManyMakeSoundChains() throws Exception {
		ExecutorService writers = Executors.newFixedThreadPool(8);
		try {
			List<? extends Future<?>> all = IntStream.range(0, 400)
				.mapToObj((number) -> writers
					.submit(() -> record((number % 2 == 0) ? "DR-1" : "RR-" + number, Map.of("number", "" + number))))
				.toList();
			for (Future<?> one : all) {
				one.get(60, TimeUnit.SECONDS);
			}
		}
		finally {
			writers.shutdownNow();
		}
		assertThat(this.check.run()).isEqualTo(new ChainVerdict(400, null, null));
		assertThat(this.database.jdbc()
			.sql("select position from audit_head where chain = 'DR-1'")
			.query(Long.class)
			.single()).isEqualTo(200);
	}

	@Test
	void differentCasesDoNotWaitForEachOther() throws Exception {
		ExecutorService other = Executors.newSingleThreadExecutor();
		try {
			this.transaction.executeWithoutResult((status) -> {
				this.trail.record(AuditAction.CASE_READ, "DR-1", Map.of());
				// while this transaction holds the chain of DR-1
				assertThat(other.submit(() -> record("DR-2", Map.of()))).succeedsWithin(20, TimeUnit.SECONDS);
			});
		}
		finally {
			other.shutdownNow();
		}
	}

	@Test
	void aSignInDoesNotWaitForALongTransactionOfTheSystem() {
		ExecutorService other = Executors.newSingleThreadExecutor();
		try {
			this.transaction.executeWithoutResult((status) -> {
				this.trail.record(AuditAction.ACCOUNT_CHANGED, null, Map.of());
				assertThat(other.submit(() -> this.transaction.executeWithoutResult(
						(inner) -> this.trail.record(AuditAction.SIGN_IN, null, Map.of("account", "handler")))))
					.succeedsWithin(20, TimeUnit.SECONDS);
			});
		}
		finally {
			other.shutdownNow();
		}
	}

	private void record(String caseRef, Map<String, String> facts) {
		this.transaction
			.executeWithoutResult((status) -> this.trail.record(AuditAction.STEP_COMPLETED, caseRef, facts));
	}

}
