package org.candour.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseErasure;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseFiles;
import org.candour.cases.CaseNotFound;
import org.candour.cases.steps.DoneStep;
import org.candour.cases.steps.StepHistory;
import org.candour.escalation.DpoExpressions;
import org.candour.vault.Vault;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Destroys a case in three steps, each of which may be done again: the key, with which
 * nothing of the case can be read any more; the rows; the certificate. Stopped between
 * two of them, it goes on where it was.
 */
@Component
class DisposeOfCase {

	private final RetentionPeriods periods;

	private final CaseFiles cases;

	private final Obstacles obstacles;

	private final StepHistory steps;

	private final Vault vault;

	private final List<CaseErasure> rows;

	private final DisposalRegister register;

	private final DpoExpressions dpo;

	private final AuditTrail audit;

	private final Clock clock;

	DisposeOfCase(RetentionPeriods periods, CaseFiles cases, Obstacles obstacles, StepHistory steps, Vault vault,
			ObjectProvider<CaseErasure> rows, DisposalRegister register, DpoExpressions dpo, AuditTrail audit,
			Clock clock) {
		this.periods = periods;
		this.cases = cases;
		this.obstacles = obstacles;
		this.steps = steps;
		this.vault = vault;
		this.rows = rows.orderedStream().toList();
		this.register = register;
		this.dpo = dpo;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * What stands in the way, as a code, or {@code NONE}. A conflict is on the trail and
	 * goes to the data protection officer (ESC-17).
	 */
	@Transactional
	public String obstacle(String caseRef) {
		CaseFile file = file(caseRef);
		if (file.disposed()) {
			return Obstacles.NONE;
		}
		String obstacle = this.obstacles.of(file, period(caseRef));
		if (!obstacle.equals(Obstacles.NONE)) {
			this.audit.record(AuditAction.DISPOSAL_PUT_OFF, caseRef, Map.of("because", obstacle));
			this.dpo.ask(caseRef, "ESC-17");
		}
		return obstacle;
	}

	/**
	 * Destroys the key, unless something has come in the way since people approved.
	 * @return whether it is destroyed
	 */
	@Transactional
	public boolean destroyKey(String caseRef) {
		CaseFile file = file(caseRef);
		if (file.disposed()) {
			return true;
		}
		if (!obstacle(caseRef).equals(Obstacles.NONE)) {
			return false;
		}
		RetentionPeriod period = period(caseRef);
		// who approved it can be read now for the last time
		period.approved(approver(caseRef, DisposalStepRules.RECORDS), approver(caseRef, DisposalStepRules.MANAGER));
		this.periods.save(period);
		this.vault.shred(caseRef);
		file.dispose(this.clock.instant());
		this.cases.save(file);
		return true;
	}

	/** Lets every module delete what it keeps of the case. */
	@Transactional
	public void destroyRows(String caseRef) {
		mustBeDisposed(caseRef);
		Map<String, Integer> counts = new HashMap<>();
		this.rows.forEach(
				(module) -> module.destroy(caseRef).forEach((what, many) -> counts.merge(what, many, Integer::sum)));
		RetentionPeriod period = period(caseRef);
		period.destroyed(counts);
		this.periods.save(period);
	}

	/** Enters the certificate into the disposal register. */
	@Transactional
	public void certify(String caseRef) {
		mustBeDisposed(caseRef);
		this.register.enter(period(caseRef).certificate());
	}

	/** Keeps the case until the day that was decided on. */
	@Transactional
	public void extend(String caseRef) {
		LocalDate until = this.steps.latest(caseRef, DisposalStepRules.EXTEND)
			.flatMap((step) -> step.day("keepUntil"))
			.orElseThrow();
		RetentionPeriod period = period(caseRef);
		period.extend(until);
		this.periods.save(period);
		this.audit.record(AuditAction.DISPOSAL_PUT_OFF, caseRef, Map.of("until", until.toString()));
	}

	private void mustBeDisposed(String caseRef) {
		if (!file(caseRef).disposed()) {
			throw new IllegalStateException("Rows go after the key, never before.");
		}
	}

	private String approver(String caseRef, String step) {
		return this.steps.latest(caseRef, step).map(DoneStep::person).orElseThrow();
	}

	private RetentionPeriod period(String caseRef) {
		return this.periods.findById(caseRef).orElseThrow(CaseNotFound::new);
	}

	private CaseFile file(String caseRef) {
		return this.cases.findById(caseRef).orElseThrow(CaseNotFound::new);
	}

}
