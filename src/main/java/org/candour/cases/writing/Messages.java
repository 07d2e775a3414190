package org.candour.cases.writing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.RuleBroken;
import org.candour.vault.Vault;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the council and whoever asks write to each other about a case: sealed, added to,
 * never changed.
 */
@Component
public class Messages {

	private static final int LONGEST = 10_000;

	private static final int MOST = 500;

	private final MessageRecords records;

	private final Vault vault;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Messages(MessageRecords records, Vault vault, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
		this.records = records;
		this.vault = vault;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Adds a message. Who may write to whom is the caller's to check.
	 * @param sender user name, {@code client:<id>}, {@code portal} or {@code council}
	 * @throws RuleBroken if the text is empty or over 10,000 characters, or there are 500
	 * messages already
	 */
	@Transactional
	public Message add(String caseRef, MessageKind kind, String sender, String text) {
		if (text == null || text.isBlank() || text.length() > LONGEST) {
			throw new RuleBroken("MESSAGE", "A message needs between 1 and 10,000 characters.");
		}
		if (this.records.countByCaseRef(caseRef) >= MOST) {
			throw new RuleBroken("MESSAGE", "A case holds at most 500 messages.");
		}
		UUID id = UUID.randomUUID();
		byte[] plain = text.strip().getBytes(StandardCharsets.UTF_8);
		MessageRecord record = this.records.save(new MessageRecord(id, caseRef, sender, kind, this.clock.instant(),
				this.vault.seal(caseRef, MessageRecord.field(id), plain)));
		this.audit.record((kind == MessageKind.REPLY) ? AuditAction.MESSAGE_RECEIVED : AuditAction.MESSAGE_SENT,
				caseRef, Map.of("kind", kind.name(), "id", id.toString()));
		if (kind != MessageKind.REPLY) {
			this.events.publishEvent(new RequestMoved(caseRef));
		}
		return record.opened(text.strip());
	}

	/** All messages of a case, oldest first. */
	@Transactional(readOnly = true)
	public List<Message> of(String caseRef) {
		return this.records.findByCaseRefOrderBySentAt(caseRef, Limit.of(MOST))
			.stream()
			.map((record) -> open(caseRef, record))
			.toList();
	}

	private Message open(String caseRef, MessageRecord record) {
		byte[] plain = this.vault.open(caseRef, MessageRecord.field(record.id()), record.body());
		return record.opened(new String(plain, StandardCharsets.UTF_8));
	}

}
