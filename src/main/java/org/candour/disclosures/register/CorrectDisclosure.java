package org.candour.disclosures.register;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseAccess;
import org.candour.cases.CaseFile;
import org.candour.cases.Reason;
import org.candour.cases.RuleBroken;
import org.candour.cases.Workflow;
import org.candour.cases.writing.Notes;
import org.candour.disclosures.DisclosureRequests;
import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins the correction of what was disclosed: released data proved wrong, or the release
 * unlawful. May it be a breach, a file of its own begins and the officer is asked.
 */
@Component
public class CorrectDisclosure {

	private static final String PROCESS = "correct-disclosure";

	private static final int MOST = 50;

	private final Corrections corrections;

	private final DisclosureRequests requests;

	private final CaseAccess access;

	private final Permissions permissions;

	private final Notes notes;

	private final Workflow workflow;

	private final AuditTrail audit;

	private final Clock clock;

	CorrectDisclosure(Corrections corrections, DisclosureRequests requests, CaseAccess access, Permissions permissions,
			Notes notes, Workflow workflow, AuditTrail audit, Clock clock) {
		this.corrections = corrections;
		this.requests = requests;
		this.access = access;
		this.permissions = permissions;
		this.notes = notes;
		this.workflow = workflow;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Begins it.
	 * @param reason how the council knows, in words; sealed
	 * @param possibleBreach whether it may be a personal data breach (ESC-08)
	 * @throws org.candour.cases.CaseNotFound if the case does not exist for this person
	 * @throws RuleBroken if the role does not allow it, nothing was disclosed, another
	 * correction is under way, or there is no reason
	 */
	@Transactional
	public void begin(String caseRef, String reason, boolean possibleBreach, Person person) {
		CaseFile file = this.access.require(caseRef, person);
		if (!this.permissions.allows(person, Action.HANDLE)) {
			throw new RuleBroken("ROLE", "Your role does not allow correcting a disclosure.");
		}
		if (!disclosed(caseRef)) {
			throw new RuleBroken("STATE", "Nothing was disclosed in this case.");
		}
		if (this.corrections.findFirstByCaseRefAndReceiptedAtIsNull(caseRef).isPresent()) {
			throw new RuleBroken("STATE", "Another correction is under way in this case.");
		}
		if (this.corrections.findByCaseRefOrderByBegunAt(caseRef, Limit.of(MOST)).size() >= MOST) {
			throw new RuleBroken("STATE", "A case holds at most %d corrections.".formatted(MOST));
		}
		String why = new Reason(reason).text();
		UUID id = UUID.randomUUID();
		this.corrections
			.saveAndFlush(new Correction(id, caseRef, possibleBreach, person.username(), this.clock.instant()));
		this.notes.enter(file, "A correction of what was disclosed was begun: %s".formatted(why), person);
		this.audit.record(AuditAction.CORRECTION_BEGUN, caseRef,
				Map.of("correction", id.toString(), "breach", Boolean.toString(possibleBreach)));
		this.workflow.start(PROCESS, caseRef, file.wall(),
				Map.of("caseRef", caseRef, "urgency", file.urgency().name(), "possibleBreach", possibleBreach));
	}

	/** Whether this person could begin a correction in this case now. */
	@Transactional(readOnly = true)
	public boolean possible(String caseRef, Person person) {
		return this.permissions.allows(person, Action.HANDLE) && disclosed(caseRef)
				&& this.corrections.findFirstByCaseRefAndReceiptedAtIsNull(caseRef).isEmpty();
	}

	/** The corrections of a case, oldest first; the caller has checked that it exists. */
	@Transactional(readOnly = true)
	public List<Correction> of(String caseRef) {
		return this.corrections.findByCaseRefOrderByBegunAt(caseRef, Limit.of(MOST));
	}

	private boolean disclosed(String caseRef) {
		return this.requests.findById(caseRef)
			.filter((request) -> request.releasedAt() != null && request.decision().discloses())
			.isPresent();
	}

}
