package org.candour.retention;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseAccess;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseFiles;
import org.candour.cases.CaseNotFound;
import org.candour.cases.RuleBroken;
import org.candour.cases.steps.AskedGroups;
import org.candour.staff.Action;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Permissions;
import org.candour.staff.Person;
import org.candour.staff.Role;
import org.candour.vault.Vault;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Places and lifts holds. A hold beats every retention period. */
@Component
public class Holds {

	private static final String HOUSE = "system";

	private static final int LONGEST = 4000;

	private final LegalHolds holds;

	private final CaseFiles cases;

	private final CaseAccess access;

	private final Permissions permissions;

	private final CurrentPerson current;

	private final AskedGroups asked;

	private final AuditTrail audit;

	private final Vault vault;

	private final JdbcClient jdbc;

	private final Clock clock;

	Holds(LegalHolds holds, CaseFiles cases, CaseAccess access, Permissions permissions, CurrentPerson current,
			AskedGroups asked, AuditTrail audit, Vault vault, JdbcClient jdbc, Clock clock) {
		this.holds = holds;
		this.cases = cases;
		this.access = access;
		this.permissions = permissions;
		this.current = current;
		this.asked = asked;
		this.audit = audit;
		this.vault = vault;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Places a hold, once for each reason. What is kept for a court, legal may know of.
	 */
	@Transactional
	public void place(String caseRef, HoldReason reason) {
		if (this.holds.existsByCaseRefAndReasonAndLiftedAtIsNull(caseRef, reason)) {
			return;
		}
		String by = this.current.find().map(Person::username).orElse(HOUSE);
		this.holds.save(new LegalHold(caseRef, reason, by, this.clock.instant()));
		if (reason == HoldReason.LITIGATION) {
			this.asked.add(caseRef, List.of(Role.LEGAL.group()));
		}
		this.audit.record(AuditAction.HOLD_PLACED, caseRef, Map.of("reason", reason.name()));
	}

	/**
	 * Places a hold that a person asks for.
	 * @throws CaseNotFound if the case does not exist for the person
	 * @throws RuleBroken if the role does not allow it, or no reason is chosen
	 */
	@Transactional
	public void place(String caseRef, HoldReason reason, Person person) {
		this.access.require(caseRef, person);
		if (!this.permissions.allows(person, Action.PLACE_HOLD)) {
			throw new RuleBroken("ROLE", "Your role does not allow placing a hold.");
		}
		place(caseRef, chosen(reason));
	}

	/**
	 * Lifts the standing holds of one reason.
	 * @param why the reason for lifting it, kept sealed
	 * @throws CaseNotFound if the case does not exist for the person
	 * @throws RuleBroken if the person's role may not lift holds, or no reason is given
	 */
	@Transactional
	public void lift(String caseRef, HoldReason reason, String why, Person person) {
		CaseFile file = this.access.require(caseRef, person);
		if (!this.permissions.allows(person, Action.LIFT_HOLD)) {
			throw new RuleBroken("ROLE", "Only a records officer, legal or the SIRO lifts a hold.");
		}
		if (why == null || why.isBlank() || why.length() > LONGEST) {
			throw new RuleBroken("REASON", "Give a reason of 1 to 4,000 characters.");
		}
		byte[] text = why.strip().getBytes(StandardCharsets.UTF_8);
		lift(file.reference(), chosen(reason), (hold) -> hold.lift(person.username(), this.clock.instant(),
				this.vault.seal(caseRef, LegalHold.reasonField(hold.id()), text)));
	}

	private static HoldReason chosen(HoldReason reason) {
		if (reason == null) {
			throw new RuleBroken("HOLD", "Choose the reason for the hold.");
		}
		return reason;
	}

	/**
	 * Lets the holds of one reason run out: the time in which a person may come back to a
	 * closed request is over (LC-01, 18). Holds of other reasons stay.
	 * @throws RuleBroken if the case is still open
	 */
	@Transactional
	public void runOut(String caseRef, HoldReason reason) {
		CaseFile file = this.cases.findById(caseRef).orElseThrow(CaseNotFound::new);
		if (!file.closed()) {
			throw new RuleBroken("HOLD", "The hold of an open case does not run out.");
		}
		lift(caseRef, reason, (hold) -> hold.lift(HOUSE, this.clock.instant()));
	}

	private void lift(String caseRef, HoldReason reason, Consumer<LegalHold> lifting) {
		this.holds.findByCaseRefAndLiftedAtIsNull(caseRef)
			.stream()
			.filter((hold) -> hold.reason() == reason)
			.forEach((hold) -> {
				lifting.accept(hold);
				this.holds.save(hold);
				this.audit.record(AuditAction.HOLD_LIFTED, caseRef, Map.of("reason", reason.name()));
			});
	}

	/**
	 * Whether any hold keeps a case from being destroyed. Until the end of the caller's
	 * transaction nobody can place another one.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean keep(String caseRef) {
		this.jdbc.sql("select 1 from case_file where reference = :ref for update")
			.param("ref", caseRef)
			.query(Integer.class)
			.optional()
			.orElseThrow(CaseNotFound::new);
		return !standing(caseRef).isEmpty();
	}

	/** The standing holds on any of these cases. */
	List<LegalHold> standingOn(Collection<String> caseRefs) {
		return caseRefs.isEmpty() ? List.of() : this.holds.findByCaseRefInAndLiftedAtIsNull(caseRefs);
	}

	public List<LegalHold> standing(String caseRef) {
		return this.holds.findByCaseRefAndLiftedAtIsNull(caseRef);
	}

}
