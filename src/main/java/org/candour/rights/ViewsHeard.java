package org.candour.rights;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.candour.cases.DoneStep;
import org.candour.cases.RuleBroken;
import org.candour.cases.StepHistory;

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
		List<DoneStep> newestFirst = this.steps.ofCase(caseRef);
		approvals.stream()
			.filter(VIEWS::containsKey)
			.filter((approval) -> !given(newestFirst, VIEWS.get(approval)))
			.findFirst()
			.ifPresent((approval) -> {
				throw new RuleBroken(approval,
						"The view of %s on what is proposed is not on file: hand the case back, and they are asked."
							.formatted(VIEWS.get(approval).whose()));
			});
	}

	private static boolean given(List<DoneStep> newestFirst, View view) {
		Optional<DoneStep> latest = newestFirst.stream()
			.filter((step) -> step.step().equals(view.step()) || AnswerRules.proposal(step).isPresent())
			.findFirst();
		return latest.filter((step) -> step.step().equals(view.step())).isPresent();
	}

	private record View(String step, String whose) {
	}

}
