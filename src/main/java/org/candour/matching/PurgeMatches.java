package org.candour.matching;

import java.time.Clock;
import java.util.Map;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseNotFound;
import org.candour.cases.steps.DoneStep;
import org.candour.cases.steps.StepHistory;
import org.candour.retention.Destroyed;
import org.candour.retention.DisposalRegister;
import org.candour.retention.Holds;
import org.candour.vault.Vault;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Destroys what was given to data matching, or what came of it, once its time is over:
 * the key first, then the rows, with a certificate (N-14). The two who signed the
 * extracts off had the day before them, and approved it with that.
 */
@Component
class PurgeMatches {

	private final Exercises exercises;

	private final DataSets dataSets;

	private final WorkLists lists;

	private final Holds holds;

	private final DisposalRegister register;

	private final StepHistory steps;

	private final Vault vault;

	private final AuditTrail audit;

	private final Clock clock;

	PurgeMatches(Exercises exercises, DataSets dataSets, WorkLists lists, Holds holds, DisposalRegister register,
			StepHistory steps, Vault vault, AuditTrail audit, Clock clock) {
		this.exercises = exercises;
		this.dataSets = dataSets;
		this.lists = lists;
		this.holds = holds;
		this.register = register;
		this.steps = steps;
		this.vault = vault;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Destroys a part. Doing it again changes nothing.
	 * @return false, and nothing destroyed, while a hold stands
	 */
	@Transactional
	public boolean purge(String caseRef, MatchPart part) {
		Exercise exercise = this.exercises.findById(caseRef).orElseThrow(CaseNotFound::new);
		if (exercise.gone(part)) {
			return true;
		}
		if (this.holds.keep(caseRef)) {
			this.audit.record(AuditAction.DISPOSAL_PUT_OFF, caseRef, Map.of("what", part.name(), "because", "HOLD"));
			return false;
		}
		this.vault.shred(part.key(caseRef));
		Map<String, Integer> counts = destroy(caseRef, part);
		exercise.gone(part, this.clock.instant());
		this.exercises.saveAndFlush(exercise);
		this.register
			.enter(new Destroyed(caseRef, part.retentionClass(), part.retentionClass(), exercise.keptUntil(part),
					signer(caseRef, MatchingStepRules.FINANCE), signer(caseRef, MatchingStepRules.GOVERNANCE), counts));
		return true;
	}

	/** Deletes the rows of a part and says how many there were. */
	Map<String, Integer> destroy(String caseRef, MatchPart part) {
		return (part == MatchPart.EXTRACTS) ? Map.of("files", this.dataSets.removeAll(caseRef))
				: this.lists.removeAll(caseRef);
	}

	private String signer(String caseRef, String step) {
		return this.steps.latest(caseRef, step).map(DoneStep::person).orElseThrow();
	}

}
