package org.candour.escalation;

import java.time.Clock;
import java.util.Map;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseFiles;
import org.candour.cases.CaseNotFound;
import org.candour.cases.Workflow;

import org.springframework.stereotype.Component;

/**
 * Advice that is not followed: the SIRO is told of it, and both records are kept (8.2).
 */
@Component
public class Overrides {

	private final AdviceFile advice;

	private final AdviceRecords records;

	private final CaseFiles cases;

	private final Workflow workflow;

	private final AuditTrail audit;

	private final Clock clock;

	Overrides(AdviceFile advice, AdviceRecords records, CaseFiles cases, Workflow workflow, AuditTrail audit,
			Clock clock) {
		this.advice = advice;
		this.records = records;
		this.cases = cases;
		this.workflow = workflow;
		this.audit = audit;
		this.clock = clock;
	}

	/** Whether the officer's latest advice was against what is proposed. */
	public boolean advisedAgainst(String caseRef) {
		return this.advice.latest(caseRef).map(GivenAdvice::advice).filter(Advice.DISAGREE::equals).isPresent();
	}

	/** Records that advice was not followed and puts it before the SIRO. */
	public void report(String caseRef) {
		this.records.findFirstByCaseRefAndAdviceIsNotNullOrderByAdvisedAtDesc(caseRef).ifPresent((given) -> {
			given.notFollowed(this.clock.instant());
			this.records.save(given);
		});
		CaseFile file = this.cases.findById(caseRef).orElseThrow(CaseNotFound::new);
		this.audit.record(AuditAction.ADVICE_OVERRIDDEN, caseRef, Map.of());
		this.workflow.start("siro-notice", caseRef, file.wall(), Map.of("caseRef", caseRef));
	}

}
