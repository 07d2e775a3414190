package org.candour.delivery.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.candour.delivery.MailTemplate;
import org.candour.delivery.OutgoingMail;
import org.candour.delivery.WorkSection;
import org.candour.delivery.mail.QueuedMail.State;
import org.candour.vault.Sealed;
import org.candour.vault.Vault;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts mails into the outbox; the postman hears of them after the commit. */
@Component
class StoredOutgoingMail implements OutgoingMail {

	private final Outbox outbox;

	private final Vault vault;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	StoredOutgoingMail(Outbox outbox, Vault vault, ApplicationEventPublisher events, Clock clock) {
		this.outbox = outbox;
		this.vault = vault;
		this.events = events;
		this.clock = clock;
	}

	@Override
	@Transactional
	public void toStaff(String username, MailTemplate template, String caseRef) {
		queue(UUID.randomUUID(), template, caseRef, username, null, null);
	}

	@Override
	@Transactional
	public void workToStaff(String username, MailTemplate template, List<WorkSection> work) {
		queue(UUID.randomUUID(), template, null, username, null, List.copyOf(work));
	}

	@Override
	@Transactional
	public void toOutside(String address, MailTemplate template, String caseRef, String token) {
		UUID id = UUID.randomUUID();
		byte[] addressee = new Addressee(address, token).written();
		queue(id, template, caseRef, null, this.vault.seal(caseRef, QueuedMail.field(id), addressee), null);
	}

	private void queue(UUID id, MailTemplate template, String caseRef, String staff, Sealed outside,
			List<WorkSection> work) {
		Instant now = this.clock.instant();
		this.outbox.add(new QueuedMail(id, template, caseRef, staff, outside, work, now, State.WAITING, 0),
				now.plus(Postman.PATIENCE));
		this.events.publishEvent(new MailQueued(id));
	}

}
