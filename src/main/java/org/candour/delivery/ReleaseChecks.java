package org.candour.delivery;

import java.util.List;
import java.util.Set;

import org.candour.cases.RuleBroken;
import org.candour.cases.steps.StepCompleted;
import org.candour.cases.steps.StepContent;
import org.candour.cases.steps.StepHistory;
import org.candour.cases.steps.StepSubmission;
import org.candour.release.SecondChecks;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The last look before an answer leaves (N-05, RL-04, RL-05): by somebody who selected,
 * marked and redacted nothing. What was approved leaves as it is, or goes back to
 * approval. An answer that needs no approver, or was decided before approvals were kept,
 * is fixed by this look: whoever takes it has read all of it.
 */
@Component
public class ReleaseChecks {

	private static final String DECISION = "releaseDecision";

	private static final String BACK = "BACK";

	private static final List<String> STEPS = List.of("release-response", "release-answer");

	private final AnswerApproval approval;

	private final SecondChecks second;

	private final StepHistory steps;

	ReleaseChecks(AnswerApproval approval, SecondChecks second, StepHistory steps) {
		this.approval = approval;
		this.second = second;
		this.steps = steps;
	}

	/** Whether somebody sends the answer back to approval in this step. */
	public static boolean back(StepContent step) {
		return step.code(DECISION).filter(BACK::equals).isPresent();
	}

	/**
	 * Checks a last look.
	 * @throws RuleBroken if this person may not take it, has not seen what leaves, or it
	 * is not what was approved
	 */
	public void check(StepSubmission step) {
		if (back(step)) {
			step.text("backNote")
				.orElseThrow(() -> new RuleBroken("RL-04", "Write down what must be looked at again."));
			return;
		}
		this.second.requireOther(step.caseRef(), step.person());
		if (this.approval.stands(step.caseRef())) {
			this.approval.requireUnchanged(step.caseRef());
		}
		else {
			this.approval.requireRead(step.caseRef(), null, step.person());
		}
		if (this.second.due(step.caseRef())) {
			this.second.requireOpened(step.caseRef(), step.person());
		}
	}

	/** Whether the latest of these steps sent the answer back. */
	boolean sentBack(String caseRef) {
		return this.steps.ofCase(caseRef)
			.stream()
			.filter((step) -> STEPS.contains(step.step()))
			.findFirst()
			.filter(ReleaseChecks::back)
			.isPresent();
	}

	@EventListener
	void on(StepCompleted completed) {
		StepSubmission step = completed.submission();
		if (Set.copyOf(STEPS).contains(step.step()) && !back(step) && !this.approval.stands(step.caseRef())) {
			this.approval.approve(step.caseRef(), step.person().username());
		}
	}

}
