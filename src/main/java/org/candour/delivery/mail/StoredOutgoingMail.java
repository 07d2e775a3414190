package org.candour.delivery.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.candour.delivery.mail.QueuedMail.State;
import org.candour.documents.DocumentId;
import org.candour.vault.Sealed;
import org.candour.vault.Vault;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts mails into the outbox; {@link MailDispatch} hears of them after the commit. */
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
		queue(UUID.randomUUID(), template, caseRef, username, null, null, null);
	}

	@Override
	@Transactional
	public void workToStaff(String username, MailTemplate template, List<WorkSection> work) {
		queue(UUID.randomUUID(), template, null, username, null, null, List.copyOf(work));
	}

	@Override
	@Transactional
	public void toOutside(String address, MailTemplate template, String caseRef, String token) {
		UUID id = UUID.randomUUID();
		queue(id, template, caseRef, null, sealed(caseRef, id, new Addressee(address, token)), null, null);
	}

	@Override
	@Transactional
	public void letterToOutside(MailAgreement agreement, MailTemplate template, DocumentId letter) {
		UUID id = UUID.randomUUID();
		Addressee agreed = new Addressee(agreement.address(), null);
		queue(id, template, agreement.caseRef(), null, sealed(agreement.caseRef(), id, agreed), letter.value(), null);
	}

	private Sealed sealed(String caseRef, UUID id, Addressee addressee) {
		return this.vault.seal(caseRef, QueuedMail.field(id), addressee.written());
	}

	private void queue(UUID id, MailTemplate template, String caseRef, String staff, Sealed outside, UUID letter,
			List<WorkSection> work) {
		Instant now = this.clock.instant();
		this.outbox.add(new QueuedMail(id, template, caseRef, staff, outside, letter, work, now, State.WAITING, 0),
				now.plus(MailDispatch.PATIENCE));
		this.events.publishEvent(new MailQueued(id));
	}

}
