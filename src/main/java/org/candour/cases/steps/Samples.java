package org.candour.cases.steps;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseAccess;
import org.candour.cases.CaseConditions;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseNotFound;
import org.candour.cases.Reason;
import org.candour.cases.RuleBroken;
import org.candour.cases.writing.Notes;
import org.candour.staff.Action;
import org.candour.staff.Condition;
import org.candour.staff.Permissions;
import org.candour.staff.Person;
import org.candour.staff.Role;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cases an auditor has taken as a sample: for a week the auditor sees the items, and that
 * it was done, and why, is on record.
 */
@Component
public class Samples implements CaseConditions {

	private static final Duration OPEN_FOR = Duration.ofDays(7);

	private static final int ROWS = 500;

	private final CaseAccess access;

	private final Permissions permissions;

	private final Notes notes;

	private final AuditTrail audit;

	private final Clock clock;

	Samples(CaseAccess access, Permissions permissions, Notes notes, AuditTrail audit, Clock clock) {
		this.access = access;
		this.permissions = permissions;
		this.notes = notes;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Takes a case as a sample.
	 * @throws CaseNotFound if the case does not exist for this person
	 * @throws RuleBroken if the role takes no samples, or there is no reason
	 */
	@Transactional
	public void take(String caseRef, String reason, Person person) {
		CaseFile file = this.access.require(caseRef, person);
		if (!takes(person)) {
			throw new RuleBroken("ROLE", "Your role takes no samples.");
		}
		this.notes.enter(file, "Taken as a sample: %s".formatted(new Reason(reason).text()), person);
		this.audit.record(AuditAction.SAMPLE_TAKEN, caseRef, Map.of("person", person.username()));
	}

	/** Whether a role of the person works by samples. */
	public boolean takes(Person person) {
		return this.permissions.conditions(person, Action.SEE_ITEMS).containsValue(Condition.SAMPLE);
	}

	@Override
	public boolean met(Condition condition, Role role, String caseRef, Person person) {
		Instant since = this.clock.instant().minus(OPEN_FOR);
		return condition == Condition.SAMPLE && this.audit.ofCase(caseRef, ROWS, null)
			.stream()
			.anyMatch((row) -> row.action() == AuditAction.SAMPLE_TAKEN && row.at().isAfter(since)
					&& person.username().equals(row.facts().get("person")));
	}

}
