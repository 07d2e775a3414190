package org.candour.retention;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseNotFound;
import org.candour.cases.RuleBroken;
import org.candour.cases.walls.WallRule;
import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of what was destroyed (N-14). It only grows; certificates of walled cases
 * exist for those inside alone.
 */
@Component
public class DisposalRegister {

	/** Certificates on one page. */
	public static final int PAGE = 50;

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final int NUMBERS = 1_000_000;

	private static final String VISIBLE = """
			select k.* from disposal_certificate k join case_file c on c.reference = k.case_ref where\s"""
			+ WallRule.CASE_EXISTS;

	private static final TypeReference<TreeMap<String, Integer>> COUNTS = new TypeReference<>() {
	};

	private final SecureRandom random = new SecureRandom();

	private final JdbcClient jdbc;

	private final Permissions permissions;

	private final AuditTrail audit;

	private final ObjectMapper json;

	private final Clock clock;

	DisposalRegister(JdbcClient jdbc, Permissions permissions, AuditTrail audit, ObjectMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.permissions = permissions;
		this.audit = audit;
		this.json = json;
		this.clock = clock;
	}

	/**
	 * Enters what was just destroyed, in the same transaction. Doing it again changes
	 * nothing.
	 * @return the number of the certificate
	 */
	@Transactional
	public String enter(Destroyed destroyed) {
		return number(destroyed.caseRef(), destroyed.what()).orElseGet(() -> enterNew(destroyed));
	}

	private String enterNew(Destroyed destroyed) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
		String number = draw(now);
		String sha256 = sha256(DisposalCertificate.text(number, destroyed, now));
		this.jdbc.sql("""
				insert into disposal_certificate (number, case_ref, what, retention_class, kept_until, first_approver,
				                                  second_approver, destroyed_at, counts, sha256)
				values (:number, :ref, :what, :class, :until, :first, :second, :at, cast(:counts as jsonb), :sha256)""")
			.param("number", number)
			.param("ref", destroyed.caseRef())
			.param("what", destroyed.what())
			.param("class", destroyed.retentionClass())
			.param("until", destroyed.keptUntil())
			.param("first", destroyed.firstApprover())
			.param("second", destroyed.secondApprover())
			.param("at", Timestamp.from(now))
			.param("counts", write(destroyed.counts()))
			.param("sha256", sha256)
			.update();
		this.audit.record(AuditAction.DISPOSED, destroyed.caseRef(),
				Map.of("what", destroyed.what(), "certificate", number, "sha256", sha256));
		return number;
	}

	/** The number of the certificate for a part of a case, if it was destroyed. */
	@Transactional(readOnly = true)
	public Optional<String> number(String caseRef, String what) {
		return this.jdbc.sql("select number from disposal_certificate where case_ref = :ref and what = :what")
			.param("ref", caseRef)
			.param("what", what)
			.query(String.class)
			.optional();
	}

	/**
	 * The next certificates that exist for the person, newest first: at most
	 * {@link #PAGE} and one more, if there is another page.
	 * @param before when the last one shown was destroyed, or far in the future
	 * @param beforeNumber its number, or an empty text
	 * @throws RuleBroken if the role does not allow it
	 */
	@Transactional(readOnly = true)
	public List<DisposalCertificate> newest(Instant before, String beforeNumber, Person person) {
		require(person);
		return this.jdbc
			.sql(VISIBLE + " and (k.destroyed_at, k.number) < (:before, :number)"
					+ " order by k.destroyed_at desc, k.number desc limit " + (PAGE + 1))
			.param("before", Timestamp.from(before))
			.param("number", beforeNumber)
			.param("me", person.username())
			.param("now", Timestamp.from(this.clock.instant()))
			.query((row, index) -> certificate(row))
			.list();
	}

	/**
	 * A certificate.
	 * @throws CaseNotFound if there is none such for the person
	 * @throws RuleBroken if the role does not allow it
	 */
	@Transactional(readOnly = true)
	public DisposalCertificate find(String number, Person person) {
		require(person);
		return this.jdbc.sql(VISIBLE + " and k.number = :number")
			.param("number", number)
			.param("me", person.username())
			.param("now", Timestamp.from(this.clock.instant()))
			.query((row, index) -> certificate(row))
			.optional()
			.orElseThrow(CaseNotFound::new);
	}

	private void require(Person person) {
		if (!this.permissions.allows(person, Action.READ_DISPOSALS)) {
			throw new RuleBroken("ROLE", "Your role does not allow reading the disposal register.");
		}
	}

	/** At random, so that what lies behind a wall leaves no gap. */
	private String draw(Instant now) {
		String number;
		do {
			number = "DC-%d-%06d".formatted(now.atZone(LONDON).getYear(), this.random.nextInt(NUMBERS));
		}
		while (this.jdbc.sql("select exists (select 1 from disposal_certificate where number = :number)")
			.param("number", number)
			.query(Boolean.class)
			.single());
		return number;
	}

	private DisposalCertificate certificate(ResultSet row) throws SQLException {
		Destroyed destroyed = new Destroyed(row.getString("case_ref"), row.getString("what"),
				row.getString("retention_class"), row.getObject("kept_until", LocalDate.class),
				row.getString("first_approver"), row.getString("second_approver"), read(row.getString("counts")));
		return new DisposalCertificate(row.getString("number"), destroyed, row.getTimestamp("destroyed_at").toInstant(),
				row.getString("sha256"));
	}

	private String write(Map<String, Integer> counts) {
		try {
			return this.json.writeValueAsString(counts);
		}
		catch (IOException ex) {
			throw new IllegalStateException("Counts could not be written.", ex);
		}
	}

	private TreeMap<String, Integer> read(String counts) {
		try {
			return this.json.readValue(counts, COUNTS);
		}
		catch (IOException ex) {
			throw new IllegalStateException("Counts could not be read.", ex);
		}
	}

	private static String sha256(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256.", ex);
		}
	}

}
