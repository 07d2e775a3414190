package org.candour.disclosures.decision;

import org.candour.cases.RuleBroken;
import org.candour.cases.steps.StepSubmission;
import org.candour.release.Compositions;
import org.candour.release.RecordsOnFile;

import org.springframework.stereotype.Component;

/**
 * What is demanded once it is chosen what answers a request: as much is on file as the
 * services found, each record has its mark or its reason, and what is to be redacted has
 * its redacted copy (RL-01, RL-03).
 */
@Component
public class SelectionRules {

	private final Compositions compositions;

	private final RecordsOnFile filed;

	SelectionRules(Compositions compositions, RecordsOnFile filed) {
		this.compositions = compositions;
		this.filed = filed;
	}

	/**
	 * Checks what was chosen.
	 * @throws RuleBroken naming the records, by their numbers
	 */
	public void check(StepSubmission submission) {
		this.filed.requireAll(submission);
		this.compositions.account(submission.caseRef()).requirePrepared();
	}

}
