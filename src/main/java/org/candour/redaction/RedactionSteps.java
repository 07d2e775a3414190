package org.candour.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.candour.cases.RuleBroken;
import org.candour.cases.steps.StepCompleted;
import org.candour.cases.steps.StepConditions;
import org.candour.cases.steps.StepSubmission;
import org.candour.documents.DocumentId;
import org.candour.documents.DocumentInfo;
import org.candour.documents.Documents;
import org.candour.documents.Origin;
import org.candour.documents.Release;
import org.candour.redaction.RedactionState.Standing;
import org.candour.staff.Action;
import org.candour.staff.Person;
import org.candour.staff.Segregation;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What redaction demands of the steps of a case: that copies hold the marks as they stand
 * before anybody goes on, and that nobody checks or decides the own marks.
 */
@Component
class RedactionSteps implements StepConditions {

	private static final Set<String> SECOND_LOOKS = Set.of("check-redactions", "check-selection");

	/** Steps after which marks and copies must say the same. */
	private static final Set<String> HANDING_OVER = Set.of("redact-items", "check-redactions", "select-items",
			"check-selection", "release-response", "release-answer");

	/** Steps for somebody who did not mark. */
	private static final Set<String> BY_ANOTHER = Set.of("check-redactions", "check-selection", "release-response",
			"release-answer");

	private static final Map<String, MarkLayer> LAYERS = Map.of("redact-items", MarkLayer.SECOND_LOOK, "select-items",
			MarkLayer.SECOND_LOOK, "release-answer", MarkLayer.FINAL);

	private static final Map<Standing, String> SENTENCES = Map.of(Standing.MARKED,
			"passages are marked and there is no redacted copy yet: make it.", Standing.OLDER,
			"the copy is older than the marks: make the redacted copy again.", Standing.MADE_ELSEWHERE,
			"passages are marked, but the copy was made elsewhere: make it from the marks, or take the marks back.");

	private final Redactions redactions;

	private final Documents documents;

	private final MarkedRecords records;

	RedactionSteps(Redactions redactions, Documents documents, MarkedRecords records) {
		this.redactions = redactions;
		this.documents = documents;
		this.records = records;
	}

	@Override
	public void check(StepSubmission submission, Action action) {
		String caseRef = submission.caseRef();
		if (action == Action.APPROVE || action == Action.DECIDE_COMPELLED) {
			decidesNoOwnMarks(caseRef, submission.person(), action);
		}
		if (!HANDING_OVER.contains(submission.step()) || again(submission)) {
			return;
		}
		if (BY_ANOTHER.contains(submission.step())
				&& this.redactions.whoMarked(caseRef).contains(submission.person().username())) {
			throw new RuleBroken("RL-05", "This step is for somebody who did not mark.");
		}
		copiesHoldTheMarks(caseRef);
	}

	/** The marks follow the step that was done. */
	@EventListener
	void on(StepCompleted completed) {
		StepSubmission step = completed.submission();
		if (SECOND_LOOKS.contains(step.step())) {
			this.records.moveTo(step.caseRef(), again(step) ? MarkLayer.DRAFT : MarkLayer.FINAL);
		}
		else if (LAYERS.containsKey(step.step())) {
			this.records.moveTo(step.caseRef(), LAYERS.get(step.step()));
		}
	}

	private static boolean again(StepSubmission step) {
		return SECOND_LOOKS.contains(step.step()) && step.code("secondLook").filter("AGAIN"::equals).isPresent();
	}

	private void decidesNoOwnMarks(String caseRef, Person person, Action action) {
		if (this.redactions.whoMarked(caseRef).contains(person.username())) {
			Segregation.breach(person, action, Set.of(Action.REDACT), false).ifPresent((rule) -> {
				throw new RuleBroken(rule, Segregation.sentence(rule));
			});
		}
	}

	private void copiesHoldTheMarks(String caseRef) {
		if (this.records.ofCase(caseRef).isEmpty()) {
			return;
		}
		List<DocumentInfo> files = this.documents.ofCase(caseRef);
		Map<DocumentId, RedactionState> states = this.redactions.of(caseRef, files);
		List<String> apart = new ArrayList<>();
		int number = 0;
		for (DocumentInfo file : files) {
			if (file.origin() != Origin.SEARCH) {
				continue;
			}
			number++;
			RedactionState state = states.get(file.id());
			if (state.apart() && !heldBack(file)) {
				apart.add("Record %d: %s".formatted(number, SENTENCES.get(state.standing())));
			}
		}
		if (!apart.isEmpty()) {
			throw new RuleBroken("RL-01", String.join(" ", apart));
		}
	}

	private static boolean heldBack(DocumentInfo file) {
		return file.mark() != null && file.mark().release() == Release.EXCLUDE;
	}

}
