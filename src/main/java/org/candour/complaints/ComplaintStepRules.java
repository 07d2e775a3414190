package org.candour.complaints;

import java.util.Map;
import java.util.Set;

import org.candour.cases.RuleBroken;
import org.candour.cases.steps.StepRequirement;
import org.candour.cases.steps.StepRules;
import org.candour.cases.steps.StepSubmission;
import org.candour.staff.Action;
import org.candour.staff.Person;

import org.springframework.stereotype.Component;

/** The rules of the human steps in complaints and reviews. */
@Component
class ComplaintStepRules implements StepRules {

	/** SD4: by somebody who had no part in what is complained of. */
	private static final Set<String> FROM_OUTSIDE = Set.of("enquire-complaint", "decide-complaint", "review-decision");

	private static final Map<String, StepRequirement> DEMANDS = Map.of("triage-complaint",
			StepRequirement.of(Action.HANDLE)
				.code("complaintAbout", "what it is about", Set.of("OWN_DATA", "OTHER"))
				.text("complaintNote", "why"),
			"acknowledge-complaint", StepRequirement.of(Action.HANDLE), "note-progress",
			StepRequirement.of(Action.HANDLE).text("progressNote", "what has been done and what comes next"),
			"enquire-complaint",
			StepRequirement.of(Action.HANDLE)
				.code("complaintProposal", "the outcome you propose",
						Set.of("UPHELD", "UPHELD_PART", "NOT_UPHELD", "RESOLVED"))
				.text("findings", "what you found"),
			"decide-complaint",
			StepRequirement.of(Action.APPROVE)
				.code("approval", "your decision", Set.of("APPROVE", "SEND_BACK"))
				.text("approvalReason", "your reasons"),
			"triage-review",
			StepRequirement.of(Action.HANDLE).code("reviewKind", "what is asked", Set.of("REVIEW", "COMPLAINT")),
			"review-decision",
			StepRequirement.of(Action.APPROVE)
				.code("reviewResult", "the result", Set.of("CONFIRM", "VARY", "REPLACE"))
				.text("findings", "what you found"),
			"carry-out-review", StepRequirement.of(Action.HANDLE).text("carryOutNote", "what was done"));

	private final ComplaintFiles complaints;

	private final OriginalCase original;

	private final ComplaintDecisions decisions;

	ComplaintStepRules(ComplaintFiles complaints, OriginalCase original, ComplaintDecisions decisions) {
		this.complaints = complaints;
		this.original = original;
		this.decisions = decisions;
	}

	@Override
	public Map<String, Action> duties() {
		return StepRequirement.duties(DEMANDS);
	}

	@Override
	public void admit(String caseRef, String step, Person person) {
		if (FROM_OUTSIDE.contains(step)) {
			this.original.demandNoPart(this.complaints.findById(caseRef).map(Complaint::originalRef).orElse(null),
					person);
		}
	}

	@Override
	public void check(StepSubmission submission) {
		DEMANDS.get(submission.step()).check(submission);
		switch (submission.step()) {
			case "enquire-complaint" -> checkRemedy(submission);
			case "decide-complaint" -> checkDecision(submission);
			case "review-decision" -> checkChange(submission);
			default -> {
			}
		}
	}

	private static void checkRemedy(StepSubmission submission) {
		boolean upheld = submission.code("complaintProposal").filter("NOT_UPHELD"::equals).isEmpty();
		if (upheld && submission.text("remedy").isEmpty()) {
			throw new RuleBroken("REMEDY", "Say what the council does about it.");
		}
	}

	private void checkDecision(StepSubmission submission) {
		if (submission.code("approval").filter("SEND_BACK"::equals).isPresent()) {
			return;
		}
		if (this.decisions.awaitsAdvice(submission.caseRef())) {
			throw new RuleBroken("SD3", "The data protection officer must advise before this can be decided.");
		}
		if (this.decisions.againstAdvice(submission.caseRef()) && submission.text("overrideReason").isEmpty()) {
			throw new RuleBroken("S-22",
					"The data protection officer advised against this: write down why the advice is not followed.");
		}
	}

	private static void checkChange(StepSubmission submission) {
		boolean changed = submission.code("reviewResult").filter("CONFIRM"::equals).isEmpty();
		if (changed && submission.text("remedy").isEmpty()) {
			throw new RuleBroken("CHANGE", "Say what changes.");
		}
	}

}
