package org.candour.disclosures;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.RuleBroken;
import org.candour.vault.Vault;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The correspondence with a body about its request: sealed, added to, never changed. */
@Component
public class Messages {

	private static final int LONGEST = 10_000;

	private static final int MOST = 500;

	private final MessageRecords records;

	private final Vault vault;

	private final AuditTrail audit;

	private final Clock clock;

	Messages(MessageRecords records, Vault vault, AuditTrail audit, Clock clock) {
		this.records = records;
		this.vault = vault;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Adds a message. Who may write to whom is the caller's to check.
	 * @throws RuleBroken if the text is empty or over 10,000 characters, or there are 500
	 * messages already
	 */
	@Transactional
	public Message add(DisclosureRequest request, MessageKind kind, String sender, String text) {
		if (text == null || text.isBlank() || text.length() > LONGEST) {
			throw new RuleBroken("MESSAGE", "A message needs between 1 and 10,000 characters.");
		}
		if (this.records.countByCaseRef(request.caseRef()) >= MOST) {
			throw new RuleBroken("MESSAGE", "A request holds at most 500 messages.");
		}
		UUID id = UUID.randomUUID();
		byte[] plain = text.strip().getBytes(StandardCharsets.UTF_8);
		MessageRecord record = this.records.save(new MessageRecord(id, request.caseRef(), sender, kind,
				this.clock.instant(), this.vault.seal(request.caseRef(), MessageRecord.field(id), plain)));
		this.audit.record((kind == MessageKind.REPLY) ? AuditAction.MESSAGE_RECEIVED : AuditAction.MESSAGE_SENT,
				request.caseRef(), Map.of("kind", kind.name(), "id", id.toString()));
		return record.opened(text.strip());
	}

	/** All messages of a request, oldest first. */
	@Transactional(readOnly = true)
	public List<Message> of(DisclosureRequest request) {
		return this.records.findByCaseRefOrderBySentAt(request.caseRef(), Limit.of(MOST))
			.stream()
			.map((record) -> open(request.caseRef(), record))
			.toList();
	}

	private Message open(String caseRef, MessageRecord record) {
		byte[] plain = this.vault.open(caseRef, MessageRecord.field(record.id()), record.body());
		return record.opened(new String(plain, StandardCharsets.UTF_8));
	}

}
