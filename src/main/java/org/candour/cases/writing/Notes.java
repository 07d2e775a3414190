package org.candour.cases.writing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseAccess;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseNotFound;
import org.candour.cases.RuleBroken;
import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;
import org.candour.vault.Vault;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes that staff write on a case. They are added, never changed. */
@Component
public class Notes {

	private static final int LONGEST = 10_000;

	private final NoteRecords records;

	private final CaseAccess access;

	private final Permissions permissions;

	private final Vault vault;

	private final AuditTrail audit;

	private final Clock clock;

	Notes(NoteRecords records, CaseAccess access, Permissions permissions, Vault vault, AuditTrail audit, Clock clock) {
		this.records = records;
		this.access = access;
		this.permissions = permissions;
		this.vault = vault;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Adds a note.
	 * @throws CaseNotFound if the case does not exist for this person
	 * @throws RuleBroken if the role may not write, or the text is empty or over 10,000
	 * characters
	 */
	@Transactional
	public void add(String caseRef, String text, Person author) {
		CaseFile file = this.access.require(caseRef, author);
		if (!this.permissions.allows(author, Action.ADD_NOTE)) {
			throw new RuleBroken("ROLE", "Your role does not allow notes on a case.");
		}
		if (text == null || text.isBlank() || text.length() > LONGEST) {
			throw new RuleBroken("NOTE", "A note needs between 1 and 10,000 characters.");
		}
		enter(file, text.strip(), author);
	}

	/** Notes what was done otherwise, by somebody who was allowed to. */
	@Transactional
	public void enter(CaseFile file, String text, Person author) {
		UUID id = UUID.randomUUID();
		this.records.save(new NoteRecord(id, file.reference(), author.username(), this.clock.instant(),
				this.vault.seal(file.reference(), NoteRecord.field(id), text.getBytes(StandardCharsets.UTF_8))));
		this.audit.record(AuditAction.NOTE_ADDED, file.reference(), Map.of());
	}

	/** The newest notes, at most 200; the caller audits the reading. */
	@Transactional(readOnly = true)
	public List<Note> of(CaseFile file) {
		return this.records.findByCaseRefOrderByWrittenAtDesc(file.reference(), Limit.of(200))
			.stream()
			.map((record) -> open(file.reference(), record))
			.toList();
	}

	private Note open(String caseRef, NoteRecord record) {
		byte[] plain = this.vault.open(caseRef, NoteRecord.field(record.id()), record.body());
		return new Note(record.author(), record.writtenAt(), new String(plain, StandardCharsets.UTF_8));
	}

}
