package org.candour.rights.decision;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.steps.FormSheet;
import org.candour.letters.NamedBody.Mention;
import org.candour.letters.RightsLetterKind;
import org.candour.letters.RightsLetters;
import org.candour.rights.RequestRefused;
import org.candour.staff.Person;
import org.candour.vault.SealedJson;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * To whom the council gave the data. Whether the person may write is the caller's to
 * check beforehand; whoever reads audits the reading.
 */
@Component
public class Recipients {

	private final RecipientRecords records;

	private final SealedJson sealed;

	private final RightsLetters letters;

	private final AuditTrail audit;

	private final Clock clock;

	Recipients(RecipientRecords records, SealedJson sealed, @Lazy RightsLetters letters, AuditTrail audit,
			Clock clock) {
		this.records = records;
		this.sealed = sealed;
		this.letters = letters;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public List<Recipient> of(String caseRef) {
		return this.records.findByCaseRefOrderByEnteredAt(caseRef).stream().map(this::open).toList();
	}

	/**
	 * Adds a recipient.
	 * @throws RequestRefused naming what is missing or too long
	 */
	@Transactional
	public UUID add(String caseRef, Recipient recipient, Person person) {
		FormSheet sheet = new FormSheet();
		sheet.text("/name", recipient.name(), 200);
		sheet.optional("/address", recipient.address(), 500);
		sheet.optional("/reference", recipient.reference(), 200);
		if (!sheet.findings().isEmpty()) {
			throw new RequestRefused(sheet.findings());
		}
		UUID id = UUID.randomUUID();
		Mention mention = (recipient.mention() != null) ? recipient.mention() : Mention.NAMED;
		Recipient kept = new Recipient(id, recipient.name().strip(), recipient.address(), recipient.reference(),
				mention, null);
		this.records.save(new RecipientRecord(id, caseRef, mention,
				this.sealed.seal(caseRef, RecipientRecord.field(id), kept), person.username(), this.clock.instant()));
		this.audit.record(AuditAction.ITEM_CHANGED, caseRef, Map.of("recipient", mention.name()));
		return id;
	}

	/** Writes to each recipient, once (Art 19, s.48(9)). */
	public void tell(String caseRef) {
		this.records.findByCaseRefOrderByEnteredAt(caseRef)
			.stream()
			.filter((recipient) -> recipient.toldAt() == null)
			.forEach((recipient) -> {
				this.letters.write(caseRef, RightsLetterKind.RECIPIENTS_NOTICE, recipient.id().toString());
				recipient.told(this.clock.instant());
				this.records.save(recipient);
			});
	}

	private Recipient open(RecipientRecord record) {
		Recipient kept = this.sealed.open(record.caseRef(), RecipientRecord.field(record.id()), record.details(),
				Recipient.class);
		return new Recipient(kept.id(), kept.name(), kept.address(), kept.reference(), kept.mention(), record.toldAt());
	}

}
