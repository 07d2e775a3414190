package org.candour.audit;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

import org.candour.start.Commands;
import org.candour.support.ScratchDatabase;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who did which step with which outcome stands on the trail, and a row of the case file
 * that says otherwise is noticed: the segregation of duties rests on it.
 */
class StepsOnTheTrailTest {

	private static final String CODES = "{\"service\": \"education\", \"dt1\": \"PASS\", \"hours\": 2}";

	private final ScratchDatabase database = new ScratchDatabase("V11__audit.sql", "V20__cases.sql");

	private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

	private final Instant at = Instant.now().truncatedTo(ChronoUnit.MICROS);

	private final String first = UUID.randomUUID().toString();

	private final String second = UUID.randomUUID().toString();

	@BeforeEach
	void twoStepsAndOneFromBefore() {
		this.database.jdbc()
			.sql("""
					insert into case_file (reference, kind, lifecycle, urgency, state, retention_class, received_at, version)
					values ('DR-1', 'DISCLOSURE', 'x', 'ROUTINE', 'X', 'X', now(), 0)""")
			.update();
		AuditTrail trail = new ChainedAuditTrail(this.database.jdbc(), (event) -> {
		}, Clock.fixed(this.at, ZoneOffset.UTC));
		this.database.transaction().executeWithoutResult((status) -> {
			completed(trail, this.first, "check-power", "handler", "HANDLE");
			completed(trail, this.second, "decide", "approver", "APPROVE");
			row(UUID.randomUUID().toString(), "assess", "system", "HANDLE");
			trail.record(AuditAction.STEP_COMPLETED, "DR-1", Map.of("step", "assess"));
		});
	}

	@Test
	void stepsAsTheyWereRecordedFit() {
		assertThat(verify()).isZero();
		assertPrinted("3 completed steps are as they were recorded");
	}

	@ParameterizedTest
	@ValueSource(strings = { "person = 'approver'", "step = 'decide'", "action = 'APPROVE'",
			"codes = codes || '{\"dt1\": \"FAIL\"}'", "codes = codes - 'service'",
			"done_at = done_at + interval '1 second'", "id = gen_random_uuid()" })
	void aChangedStepIsNoticed(String change) {
		this.database.jdbc().sql("update case_step set " + change + " where id = ?::uuid").param(this.first).update();
		assertThat(verify()).isOne();
		assertPrinted("of case DR-1 is not the one on the trail");
	}

	@ParameterizedTest
	@ValueSource(strings = { "person = 'approver'", "step = 'decide'", "done_at = done_at + interval '1 hour'" })
	void soIsOneFromBeforeTheTrailNamedSteps(String change) {
		this.database.jdbc().sql("update case_step set " + change + " where step = 'assess'").update();
		assertThat(verify()).isOne();
		assertPrinted("is not the one on the trail");
	}

	@Test
	void aStepTakenAwayOrAddedIsNoticed() {
		this.database.jdbc().sql("delete from case_step where id = ?::uuid").param(this.second).update();
		assertThat(verify()).isOne();
		assertPrinted("A completed step of case DR-1 that stands on the trail is missing");
		row(this.second, "decide", "approver", "APPROVE");
		assertThat(verify()).isZero();
		row(UUID.randomUUID().toString(), "decide", "approver", "APPROVE");
		assertThat(verify()).isOne();
		assertPrinted("was changed or added afterwards");
	}

	private void completed(AuditTrail trail, String id, String step, String person, String action) {
		row(id, step, person, action);
		trail.record(AuditAction.STEP_COMPLETED, "DR-1", Map.of("step", step, "person", person, "record", id, "action",
				action, "digest", RowDigest.ofStep(id, "DR-1", step, person, action, this.at, CODES)));
	}

	private void row(String id, String step, String person, String action) {
		this.database.jdbc()
			.sql("""
					insert into case_step (id, case_ref, step, person, action, done_at, codes, key_version, texts)
					values (?::uuid, 'DR-1', ?, ?, ?, ?, ?::jsonb, 1, '')""")
			.params(id, step, person, action, OffsetDateTime.ofInstant(this.at, ZoneOffset.UTC), CODES)
			.update();
	}

	private int verify() {
		String[] arguments = { "verify", "--spring.datasource.url=" + this.database.url(),
				"--spring.datasource.username=postgres", "--spring.datasource.password=postgres" };
		return Commands.run(arguments, new PrintStream(this.printed, true, UTF_8)).orElseThrow();
	}

	private void assertPrinted(String line) {
		assertThat(this.printed.toString(UTF_8)).contains(line);
	}

}
