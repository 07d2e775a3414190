package org.candour.retention;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseAccess;
import org.candour.cases.CaseFile;
import org.candour.cases.RuleBroken;
import org.candour.staff.Action;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Permissions;
import org.candour.staff.Person;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Places and lifts holds. A hold beats every retention period. */
@Component
public class Holds {

	private final LegalHolds holds;

	private final CaseAccess access;

	private final Permissions permissions;

	private final CurrentPerson current;

	private final AuditTrail audit;

	private final Clock clock;

	Holds(LegalHolds holds, CaseAccess access, Permissions permissions, CurrentPerson current, AuditTrail audit,
			Clock clock) {
		this.holds = holds;
		this.access = access;
		this.permissions = permissions;
		this.current = current;
		this.audit = audit;
		this.clock = clock;
	}

	/** Places a hold, once for each reason. */
	@Transactional
	public void place(String caseRef, HoldReason reason) {
		if (this.holds.existsByCaseRefAndReasonAndLiftedAtIsNull(caseRef, reason)) {
			return;
		}
		String by = this.current.find().map(Person::username).orElse("system");
		this.holds.save(new LegalHold(caseRef, reason, by, this.clock.instant()));
		this.audit.record(AuditAction.HOLD_PLACED, caseRef, Map.of("reason", reason.name()));
	}

	/**
	 * Lifts the standing holds of one reason.
	 * @throws RuleBroken if the person's role may not lift holds
	 */
	@Transactional
	public void lift(String caseRef, HoldReason reason, Person person) {
		CaseFile file = this.access.require(caseRef, person);
		if (!this.permissions.allows(person, Action.LIFT_HOLD)) {
			throw new RuleBroken("ROLE", "Only a records officer, legal or the SIRO lifts a hold.");
		}
		this.holds.findByCaseRefAndLiftedAtIsNull(file.reference())
			.stream()
			.filter((hold) -> hold.reason() == reason)
			.forEach((hold) -> {
				hold.lift(person.username(), this.clock.instant());
				this.holds.save(hold);
				this.audit.record(AuditAction.HOLD_LIFTED, caseRef, Map.of("reason", reason.name()));
			});
	}

	public List<LegalHold> standing(String caseRef) {
		return this.holds.findByCaseRefAndLiftedAtIsNull(caseRef);
	}

}
