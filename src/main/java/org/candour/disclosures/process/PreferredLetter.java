package org.candour.disclosures.process;

import java.util.Map;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseAccess;
import org.candour.cases.RuleBroken;
import org.candour.cases.writing.CaseTexts;
import org.candour.letters.LetterFormat;
import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the subject of a disclosure wants to be written to (N-11). It may tell of a
 * person's health, so it is sealed; it never changes a date.
 */
@Component
public class PreferredLetter {

	private static final String FIELD = "letter-format";

	private final CaseTexts texts;

	private final CaseAccess access;

	private final Permissions permissions;

	private final AuditTrail audit;

	PreferredLetter(CaseTexts texts, CaseAccess access, Permissions permissions, AuditTrail audit) {
		this.texts = texts;
		this.access = access;
		this.permissions = permissions;
		this.audit = audit;
	}

	/** The form asked for; the caller audits the reading. */
	public LetterFormat of(String caseRef) {
		return this.texts.get(caseRef, FIELD).map(LetterFormat::valueOf).orElse(LetterFormat.STANDARD);
	}

	/**
	 * Keeps what the subject asked for.
	 * @throws org.candour.cases.CaseNotFound if the case does not exist for this person
	 * @throws RuleBroken if the role does not allow it
	 */
	@Transactional
	public void choose(String caseRef, LetterFormat format, Person person) {
		this.access.require(caseRef, person);
		if (!this.permissions.allows(person, Action.HANDLE)) {
			throw new RuleBroken("ROLE", "Your role does not allow this.");
		}
		if (format == null) {
			throw new RuleBroken("N-11", "Choose a form of letters.");
		}
		this.texts.put(caseRef, FIELD, format.name());
		this.audit.record(AuditAction.PREFERENCE_KEPT, caseRef, Map.of());
	}

}
