package org.candour.audit;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.candour.start.Commands;
import org.candour.support.ScratchDatabase;
import org.candour.vault.TestKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Whoever owns the database, but not the key, cannot rewrite the trail unnoticed. */
class SealTest {

	private final ScratchDatabase database = new ScratchDatabase("V10__vault.sql", "V11__audit.sql",
			"V11_1__audit_seal.sql");

	private final TestKeys keys = new TestKeys();

	private final AuditTrail trail = new ChainedAuditTrail(this.database.jdbc(), (event) -> {
	}, Clock.systemUTC());

	private final Sealer sealer = new Sealer(this.database.jdbc(), this.keys.in(this.database.jdbc()),
			Clock.systemUTC());

	private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

	@BeforeEach
	void entriesOfTwoCases() {
		record("DR-1", 3);
		record("DR-2", 3);
	}

	@Test
	void whatIsSealedFitsAndWhatCameAfterwardsIsCounted() {
		assertThat(seal()).isEqualTo(2);
		record("DR-1", 2);
		assertThat(check()).isEqualTo(new SealVerdict(2, 2, null));
		assertThat(seal()).isEqualTo(1);
		assertThat(check()).isEqualTo(new SealVerdict(3, 0, null));
		assertThat(seal()).as("nothing new").isZero();
	}

	@Test
	void aChainRewrittenWithAllItsHashesIsSoundInItselfAndTheSealShowsIt() {
		seal();
		rewrite("DR-1", 2, "step=s9");
		assertThat(chains().sound()).as("the hashes alone do not show it").isTrue();
		assertThat(check().reason()).contains("the chain was rewritten");
		assertThat(verify("--candour.vault.key-encryption-key=" + this.keys.text())).isOne();
		assertThat(said()).contains("The audit trail is NOT sound.", "the chain was rewritten");
	}

	@Test
	void aRewrittenChainIsNotSealedAgain() {
		seal();
		rewrite("DR-1", 2, "step=s9");
		record("DR-1", 1);
		record("DR-2", 1);
		assertThat(seal()).as("only the other chain").isEqualTo(1);
		assertThat(check().reason()).contains("the chain was rewritten");
	}

	@Test
	void entriesCutOffWithTheirEndAreMissed() {
		seal();
		owner("delete from audit_trail where chain = 'DR-2' and position = 3");
		owner("update audit_head set position = 2, hash = (select hash from audit_trail where chain = 'DR-2' and position = 2) where chain = 'DR-2'");
		assertThat(chains().sound()).as("the hashes alone do not show it").isTrue();
		assertThat(check().sound()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "delete from audit_seal where number = 1",
			"update audit_seal set position = 2 where number = 2",
			"update audit_seal set stamp = (select stamp from audit_seal where number = 1) where number = 2",
			"update audit_seal set sealed_at = sealed_at - interval '1 day' where number = 1",
			"update audit_seal set hash = decode('00', 'hex') where number = 2", "delete from vault_key" })
	void sealsThatWereTouchedAreNoticed(String tampering) {
		seal();
		assertThat(check().sound()).isTrue();
		owner(tampering);
		assertThat(check().sound()).isFalse();
	}

	@Test
	void afterTamperingWithTheNewestSealNothingIsSealed() {
		seal();
		owner("update audit_seal set sealed_at = sealed_at - interval '1 day' where number = 2");
		record("DR-1", 1);
		assertThat(seal()).isZero();
	}

	@Test
	void theDatabaseItselfRefusesToChangeASeal() {
		seal();
		for (String change : new String[] { "delete from audit_seal", "update audit_seal set position = 9",
				"truncate audit_seal" }) {
			assertThatThrownBy(() -> this.database.jdbc().sql(change).update()).hasMessageContaining("never changed");
		}
	}

	@Test
	void verifySaysThatTheSealsFit() {
		seal();
		assertThat(verify("--candour.vault.key-encryption-key=" + this.keys.text())).isZero();
		assertThat(said()).contains("6 entries checked.", "Its 2 seals fit; 0 entries are not sealed yet.");
	}

	@Test
	void withoutTheKeyVerifySaysThatTheSealsWereNotChecked() {
		seal();
		rewrite("DR-1", 2, "step=s9");
		assertThat(verify()).isZero();
		assertThat(said()).contains("Its seals were NOT checked: no key-encryption key is configured.");
	}

	@Test
	void withAnotherKeyVerifyFails() {
		seal();
		assertThat(verify("--candour.vault.key-encryption-key=" + new TestKeys().text())).isOne();
		assertThat(said()).contains("Its seals could NOT be checked.");
		assertThat(verify("--candour.vault.key-encryption-key=nonsense")).isOne();
	}

	private void record(String caseRef, int entries) {
		this.database.transaction().executeWithoutResult((status) -> {
			for (int entry = 0; entry < entries; entry++) {
				this.trail.record(AuditAction.STEP_COMPLETED, caseRef, Map.of("step", "s" + entry));
			}
		});
	}

	/** Changes an entry and makes every hash after it anew, as a database owner could. */
	private void rewrite(String chain, long position, String facts) {
		owner("update audit_trail set facts = '%s' where chain = '%s' and position = %d".formatted(facts, chain,
				position));
		byte[] hash = Link.NOTHING_BEFORE;
		List<Link> links = new ArrayList<>(this.database.jdbc()
			.sql("select * from audit_trail where chain = ? order by position")
			.param(chain)
			.query((row, number) -> Link.of(row))
			.list());
		for (Link link : links) {
			hash = link.hash(hash);
			String hex = HexFormat.of().formatHex(hash);
			owner("update audit_trail set hash = decode('%s', 'hex') where chain = '%s' and position = %d"
				.formatted(hex, chain, link.position()));
			owner("update audit_head set hash = decode('%s', 'hex') where chain = '%s'".formatted(hex, chain));
		}
	}

	private void owner(String statement) {
		for (String table : List.of("audit_trail", "audit_head", "audit_seal")) {
			this.database.jdbc().sql("alter table " + table + " disable trigger all").update();
		}
		this.database.jdbc().sql(statement).update();
		for (String table : List.of("audit_trail", "audit_head", "audit_seal")) {
			this.database.jdbc().sql("alter table " + table + " enable trigger all").update();
		}
	}

	private int seal() {
		return this.database.transaction().execute((status) -> this.sealer.run());
	}

	private SealVerdict check() {
		return new SealCheck(new JdbcTemplate(this.database.dataSource()), this.keys.in(this.database.jdbc())).run();
	}

	private ChainVerdict chains() {
		return new ChainCheck(new JdbcTemplate(this.database.dataSource())).run();
	}

	private int verify(String... more) {
		List<String> arguments = new ArrayList<>(List.of("verify", "--spring.datasource.url=" + this.database.url(),
				"--spring.datasource.username=postgres", "--spring.datasource.password=postgres"));
		arguments.addAll(List.of(more));
		return Commands
			.run(arguments.toArray(String[]::new), new PrintStream(this.printed, true, StandardCharsets.UTF_8))
			.orElseThrow();
	}

	private String said() {
		return this.printed.toString(StandardCharsets.UTF_8);
	}

}
