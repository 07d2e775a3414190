package org.candour.delivery.mail;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.RuleBroken;
import org.candour.delivery.mail.MailAgreement.Given;
import org.candour.delivery.mail.MailAgreement.Scope;
import org.candour.staff.Person;
import org.candour.vault.Sealed;
import org.candour.vault.SealedJson;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The agreements to ordinary e-mail (N-01, N-02). Without one that stands, a mail says
 * that something waits, and nothing else. Whether the person may write is the caller's to
 * check beforehand; whoever reads audits the reading.
 */
@Component
public class MailAgreements {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final Pattern ADDRESS = Pattern
		.compile("[^\\s@<>,;:\"\\p{Cntrl}]{1,64}@[^\\s@<>,;:\"\\p{Cntrl}]{1,190}");

	private static final int LONGEST = 200;

	private final JdbcClient jdbc;

	private final SealedJson sealed;

	private final AuditTrail audit;

	private final Clock clock;

	MailAgreements(JdbcClient jdbc, SealedJson sealed, AuditTrail audit, Clock clock) {
		this.jdbc = jdbc;
		this.sealed = sealed;
		this.audit = audit;
		this.clock = clock;
	}

	/** Every agreement of a case, oldest first. */
	@Transactional(readOnly = true)
	public List<MailAgreement> ofCase(String caseRef) {
		return this.jdbc.sql("select * from mail_agreement where case_ref = ? order by recorded_at limit 50")
			.param(caseRef)
			.query(this::agreement)
			.list();
	}

	/** The agreement that stands. */
	@Transactional(readOnly = true)
	public Optional<MailAgreement> standing(String caseRef) {
		return this.jdbc.sql("select * from mail_agreement where case_ref = ? and withdrawn_on is null")
			.param(caseRef)
			.query(this::agreement)
			.optional();
	}

	/**
	 * Records an agreement.
	 * @throws RuleBroken naming what is missing or wrong, or that one stands already
	 */
	@Transactional
	public void agree(String caseRef, NewMailAgreement agreed, Person by) {
		check(agreed);
		if (standing(caseRef).isPresent()) {
			throw new RuleBroken("N-02", "An agreement stands already: end it before you record another.");
		}
		UUID id = UUID.randomUUID();
		Sealed details = this.sealed.seal(caseRef, field(id),
				new Details(agreed.person().strip(), agreed.address().strip()));
		this.jdbc.sql("""
				insert into mail_agreement (id, case_ref, scope, given, agreed_on, key_version, details, recorded_by,
				recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(id, caseRef, agreed.scope().name(), agreed.given().name(), Date.valueOf(agreed.agreedOn()),
					details.keyVersion(), details.ciphertext(), by.username(), Timestamp.from(this.clock.instant()))
			.update();
		this.audit.record(AuditAction.MAIL_AGREED, caseRef,
				Map.of("scope", agreed.scope().name(), "given", agreed.given().name()));
	}

	/**
	 * Ends the agreement that stands. Mails that wait go without their letter.
	 * @throws RuleBroken if none stands
	 */
	@Transactional
	public void withdraw(String caseRef, Person by) {
		int ended = this.jdbc.sql(
				"update mail_agreement set withdrawn_on = ?, withdrawn_by = ? where case_ref = ? and withdrawn_on is null")
			.params(Date.valueOf(today()), by.username(), caseRef)
			.update();
		if (ended == 0) {
			throw new RuleBroken("N-02", "No agreement stands.");
		}
		this.audit.record(AuditAction.MAIL_AGREEMENT_ENDED, caseRef, Map.of());
	}

	private void check(NewMailAgreement agreed) {
		if (agreed.person() == null || agreed.person().isBlank() || agreed.person().length() > LONGEST) {
			throw new RuleBroken("N-02", "Write down who agreed, in at most 200 characters.");
		}
		if (agreed.address() == null || !ADDRESS.matcher(agreed.address().strip()).matches()) {
			throw new RuleBroken("N-02", "Write down the one e-mail address that was agreed.");
		}
		if (agreed.scope() == null || agreed.given() == null) {
			throw new RuleBroken("N-02", "Choose what was agreed, and how.");
		}
		if (agreed.agreedOn() == null || agreed.agreedOn().isAfter(today())) {
			throw new RuleBroken("N-02", "Write down the day of the agreement; it cannot lie in the future.");
		}
	}

	private MailAgreement agreement(ResultSet row, int number) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		String caseRef = row.getString("case_ref");
		Details details = this.sealed.open(caseRef, field(id),
				new Sealed(row.getInt("key_version"), row.getBytes("details")), Details.class);
		Date withdrawn = row.getDate("withdrawn_on");
		return new MailAgreement(id, caseRef, details.person(), details.address(),
				Scope.valueOf(row.getString("scope")), Given.valueOf(row.getString("given")),
				row.getDate("agreed_on").toLocalDate(), row.getString("recorded_by"),
				row.getTimestamp("recorded_at").toInstant(), (withdrawn != null) ? withdrawn.toLocalDate() : null);
	}

	private static String field(UUID id) {
		return "mail-agreement:" + id;
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), LONDON);
	}

	/** What is sealed. */
	private record Details(String person, String address) {

		@Override
		public String toString() {
			return "details";
		}

	}

}
