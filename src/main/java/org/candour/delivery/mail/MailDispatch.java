package org.candour.delivery.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.delivery.mail.QueuedMail.State;
import org.candour.staff.StaffDirectory;
import org.candour.vault.KeyDestroyed;
import org.candour.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Takes mails out of the outbox after the commit, and those that are stuck every few
 * minutes. No transaction is open while the mail server is talked to. A mail may go twice
 * if the application stops between sending and noting it.
 */
@Component
class MailDispatch {

	/** How long a mail may take before it is tried again; doubled each time. */
	static final Duration PATIENCE = Duration.ofMinutes(5);

	/** With doubled waiting, over ten hours. */
	private static final int TRIES = 8;

	private static final Logger log = LoggerFactory.getLogger(MailDispatch.class);

	private final Outbox outbox;

	private final MailServer server;

	private final MailTexts texts;

	private final AgreedLetters letters;

	private final WorkMails work;

	private final StaffDirectory staff;

	private final Vault vault;

	private final AuditTrail audit;

	private final Clock clock;

	MailDispatch(Outbox outbox, MailServer server, MailTexts texts, AgreedLetters letters, WorkMails work,
			StaffDirectory staff, Vault vault, AuditTrail audit, Clock clock) {
		this.outbox = outbox;
		this.server = server;
		this.texts = texts;
		this.letters = letters;
		this.work = work;
		this.staff = staff;
		this.vault = vault;
		this.audit = audit;
		this.clock = clock;
	}

	@Async
	@TransactionalEventListener
	void on(MailQueued queued) {
		deliver(queued.id());
	}

	@Scheduled(cron = "30 */5 * * * *")
	void tryAgain() {
		this.outbox.due(this.clock.instant()).forEach(this::deliver);
	}

	/** Delivers a mail if it waits and its time has come. */
	void deliver(UUID id) {
		Instant now = this.clock.instant();
		Optional<QueuedMail> waiting = this.outbox.find(id)
			.flatMap((mail) -> this.outbox.claim(id, now, now.plus(PATIENCE.multipliedBy(1L << mail.attempts()))));
		waiting.ifPresent((mail) -> {
			State state = this.server.present() ? send(mail) : State.KEPT;
			if (state != State.WAITING) {
				this.outbox.settle(id, state, this.clock.instant());
			}
			if (state == State.SENT) {
				this.audit.record(AuditAction.MAIL_SENT, mail.caseRef(), Map.of("template", mail.template().id(), "to",
						(mail.staff() != null) ? mail.staff() : "outside"));
			}
		});
	}

	private State send(QueuedMail mail) {
		try {
			Addressee to = addressee(mail);
			if (to == null) {
				return State.NO_ADDRESS;
			}
			Optional<MailText> text = (mail.work() != null) ? this.work.text(mail)
					: Optional.of(this.texts.fill(mail.template(), mail.caseRef(), to.token()));
			if (text.isEmpty()) {
				return State.DROPPED;
			}
			this.letters.of(mail, to.address())
				.ifPresentOrElse(
						(letter) -> this.server.send(to.address(),
								this.texts.fill(AgreedLetters.WITH_LETTER, mail.caseRef(), null), letter),
						() -> this.server.send(to.address(), text.get()));
			return State.SENT;
		}
		catch (KeyDestroyed ex) {
			return State.DROPPED;
		}
		catch (MailException ex) {
			// its message may name the recipient
			log.warn("A mail was not taken by the mail server, try {} of {}: {}", mail.attempts(), TRIES,
					ex.getClass().getSimpleName());
			return (mail.attempts() < TRIES) ? State.WAITING : State.FAILED;
		}
	}

	/** Whom it goes to, or null if the member of staff has no address. */
	private Addressee addressee(QueuedMail mail) {
		if (mail.staff() != null) {
			return this.staff.email(mail.staff()).map((address) -> new Addressee(address, null)).orElse(null);
		}
		return Addressee.read(this.vault.open(mail.caseRef(), QueuedMail.field(mail.id()), mail.outside()));
	}

}
