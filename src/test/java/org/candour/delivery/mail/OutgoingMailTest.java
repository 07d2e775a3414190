package org.candour.delivery.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import org.candour.audit.AuditTrail;
import org.candour.cases.opening.OpenCase;
import org.candour.delivery.mail.QueuedMail.State;
import org.candour.staff.StaffDirectory;
import org.candour.support.CandourTest;
import org.candour.support.Mails;
import org.candour.support.SampleCase;
import org.candour.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * A mail goes out after the commit, to an address that stays sealed, or is tried again.
 */
@CandourTest
class OutgoingMailTest {

	private static final MailTemplate REMINDER = new MailTemplate("answer-due");

	private static final MailTemplate WITH_TOKEN = new MailTemplate("test-token");

	private static final String OUTSIDE = "q.citizen@post.example";

	@Autowired
	private OutgoingMail mail;

	@Autowired
	private Outbox outbox;

	@Autowired
	private MailTexts texts;

	@Autowired
	private AgreedLetters letters;

	@Autowired
	private WorkMails work;

	@Autowired
	private StaffDirectory staff;

	@Autowired
	private Vault vault;

	@Autowired
	private AuditTrail audit;

	@Autowired
	private OpenCase cases;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	private String caseRef;

	@BeforeEach
	void openCase() {
		this.caseRef = SampleCase.open(this.cases, this.transactions);
	}

	@Test
	void aMailToStaffGoesToTheAddressOfTheAccount() {
		this.mail.toStaff("handler", REMINDER, this.caseRef);
		assertThat(Mails.recipientsOf(this.caseRef, 1)).containsExactly("handler@norshire.example");
		assertThat(Mails.whole(this.caseRef)).singleElement()
			.asString()
			.contains("From: candour@norshire.example", "Subject: " + this.caseRef + ": the answer is due soon",
					"https://candour.norshire.example/")
			.doesNotContain(SampleCase.SUBJECT);
	}

	@Test
	void whatIsRolledBackIsNeverSent() {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.mail.toStaff("handler", REMINDER, this.caseRef);
			status.setRollbackOnly();
		});
		this.mail.toStaff("reviewer", REMINDER, this.caseRef);
		assertThat(Mails.recipientsOf(this.caseRef, 1)).containsExactly("reviewer@norshire.example");
	}

	@Test
	void theAddressOfSomebodyOutsideStandsNowhereInTheClear() {
		this.mail.toOutside(OUTSIDE, WITH_TOKEN, this.caseRef, "token-of-mine");
		assertThat(Mails.recipientsOf(this.caseRef, 1)).containsExactly(OUTSIDE);
		assertThat(Mails.whole(this.caseRef)).singleElement().asString().contains("/x?t=token-of-mine");
		assertThat(this.jdbc.sql(
				"select count(*) from outgoing_mail m where case_ref = ? and (m::text like '%citizen%' or encode(recipient, 'escape') like '%citizen%')")
			.param(this.caseRef)
			.query(Integer.class)
			.single()).isZero();
		assertThat(this.jdbc.sql(
				"select count(*) from event_publication p where p::text like '%citizen%' or p::text like '%token-of-mine%'")
			.query(Integer.class)
			.single()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a@b.example,c@d.example", "a@b.example\nBcc: c@d.example", "nobody", "A <a@b.example>" })
	void whatIsNotOneAddressIsRefused(String address) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.mail.toOutside(address, WITH_TOKEN, this.caseRef, "t"))
			.withMessage("This is not one e-mail address.");
	}

	@Test
	void withoutAServerAMailIsKept() {
		UUID id = waiting("handler");
		dispatch(new MailServer(null, null), Instant.now()).deliver(id);
		assertThat(state(id)).isEqualTo(State.KEPT);
	}

	@Test
	void whoHasNoAddressGetsNone() {
		UUID id = waiting("nobody.here");
		dispatch(deadServer(), Instant.now()).deliver(id);
		assertThat(state(id)).isEqualTo(State.NO_ADDRESS);
	}

	@Test
	void afterDisposalNothingIsSent() {
		UUID id = UUID.randomUUID();
		this.outbox.add(new QueuedMail(id, WITH_TOKEN, this.caseRef, null,
				this.vault.seal(this.caseRef, QueuedMail.field(id), new Addressee(OUTSIDE, "t").written()), null, null,
				Instant.now(), State.WAITING, 0), Instant.now());
		this.vault.shred(this.caseRef);
		dispatch(deadServer(), Instant.now()).deliver(id);
		assertThat(state(id)).isEqualTo(State.DROPPED);
	}

	@Test
	void aMailTheServerDoesNotTakeIsTriedEightTimesEachLaterThanTheLast() {
		UUID id = waiting("handler");
		Instant now = Instant.now();
		for (int attempt = 1; attempt <= 8; attempt++) {
			assertThat(state(id)).isEqualTo(State.WAITING);
			dispatch(deadServer(), now).deliver(id);
			assertThat(attempts(id)).isEqualTo(attempt);
			if (attempt < 8) {
				Duration wait = MailDispatch.PATIENCE.multipliedBy(1L << (attempt - 1));
				dispatch(deadServer(), now.plus(wait).minusSeconds(1)).deliver(id);
				assertThat(attempts(id)).as("not tried again too soon").isEqualTo(attempt);
				now = now.plus(wait);
			}
		}
		assertThat(state(id)).isEqualTo(State.FAILED);
	}

	private UUID waiting(String username) {
		UUID id = UUID.randomUUID();
		Instant now = Instant.now();
		this.outbox.add(new QueuedMail(id, REMINDER, this.caseRef, username, null, null, null, now, State.WAITING, 0),
				now.plus(Duration.ofDays(1)));
		return id;
	}

	private MailDispatch dispatch(MailServer server, Instant now) {
		return new MailDispatch(this.outbox, server, this.texts, this.letters, this.work, this.staff, this.vault,
				this.audit, Clock.fixed(now, ZoneOffset.UTC));
	}

	private static MailServer deadServer() {
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		sender.setHost("127.0.0.1");
		sender.setPort(1);
		return new MailServer(sender, "candour@norshire.example");
	}

	private State state(UUID id) {
		return this.outbox.find(id).orElseThrow().state();
	}

	private int attempts(UUID id) {
		return this.outbox.find(id).orElseThrow().attempts();
	}

}
