package org.candour.rights.decision;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;

import org.candour.cases.RuleBroken;
import org.candour.cases.steps.DoneStep;
import org.candour.cases.steps.StepHistory;

import org.springframework.stereotype.Component;

/**
 * Whose view the approver must have before a request is decided (5.5): what counts is the
 * view on file, given after what is proposed now, and nobody's word that it was read.
 */
@Component
class ViewsHeard {

	/** The step in which the view is given, by class of approval. */
	private static final Map<String, View> VIEWS = Map.of("AC-PREJUDICE",
			new View("give-service-view", "the service lead"), "AC-PRIVILEGE",
			new View("give-legal-view", "legal services"));

	private final StepHistory steps;

	ViewsHeard(StepHistory steps) {
		this.steps = steps;
	}

	/**
	 * Checks that each view is on file.
	 * @param approvals classes of approval that the codes need
	 * @throws RuleBroken naming the class and whose view is missing
	 */
	void require(String caseRef, Collection<String> approvals) {
		Instant proposedAt = this.steps.ofCase(caseRef)
			.stream()
			.filter((step) -> AnswerRules.proposal(step).isPresent())
			.map(DoneStep::at)
			.max(Comparator.naturalOrder())
			.orElse(Instant.MIN);
		approvals.stream()
			.filter(VIEWS::containsKey)
			.filter((approval) -> !given(caseRef, VIEWS.get(approval), proposedAt))
			.findFirst()
			.ifPresent((approval) -> {
				throw new RuleBroken(approval,
						"The view of %s on what is proposed is not on file: hand the case back, and they are asked."
							.formatted(VIEWS.get(approval).whose()));
			});
	}

	private boolean given(String caseRef, View view, Instant proposedAt) {
		return this.steps.latest(caseRef, view.step()).filter((step) -> !step.at().isBefore(proposedAt)).isPresent();
	}

	private record View(String step, String whose) {
	}

}
