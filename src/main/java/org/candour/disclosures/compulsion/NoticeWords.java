package org.candour.disclosures.compulsion;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.candour.cases.steps.DoneStep;
import org.candour.cases.steps.StepHistory;
import org.candour.disclosures.DisclosureRequest;
import org.candour.law.CompulsionRule.Remedy;

import org.springframework.stereotype.Component;

/**
 * What letters to a body say about its order or notice: facts and defects, no reasons.
 */
@Component
public class NoticeWords {

	private final CompelledCase compelled;

	private final StepHistory steps;

	NoticeWords(CompelledCase compelled, StepHistory steps) {
		this.compelled = compelled;
		this.steps = steps;
	}

	/** What is defective, where that is the answer; nothing otherwise. */
	public List<String> defects(DisclosureRequest request) {
		if (this.compelled.result(request).filter((result) -> result != OrderResult.SET_ASIDE).isPresent()) {
			return List.of();
		}
		return this.compelled.reading(request.caseRef())
			.map((step) -> NoticeDefect.all(step.codeList("defects")))
			.orElse(List.of())
			.stream()
			.map(NoticeDefect::words)
			.toList();
	}

	/**
	 * The first day that the notice could lawfully ask for, if it asks for an earlier
	 * one.
	 */
	public LocalDate earliest(DisclosureRequest request) {
		if (!this.compelled.ruled(request)) {
			return null;
		}
		NoticeFindings found = this.compelled.findings(request);
		return found.tooShort() ? found.earliest() : null;
	}

	/** That the order or notice is being looked at again, and since when. */
	public List<String> challenge(DisclosureRequest request) {
		return Stream.of("apply-to-court", "apply-for-review")
			.flatMap((step) -> this.steps.latest(request.caseRef(), step).stream())
			.flatMap((step) -> step.day("appliedOn").map((day) -> sentence(request, step, day)).stream())
			.toList();
	}

	private String sentence(DisclosureRequest request, DoneStep step, LocalDate day) {
		if (step.step().equals("apply-to-court")) {
			return "On %s the council asked the court to vary or set aside the order. Until the court decides, the order stands as it is."
				.formatted(NoticeCheck.inWords(day));
		}
		return this.compelled.rule(request)
			.remedies()
			.stream()
			.findFirst()
			.map((remedy) -> words(remedy.kind()).formatted(NoticeCheck.inWords(day), remedy.to(), remedy.citation()))
			.orElse("On %s the council asked for the notice to be looked at again."
				.formatted(NoticeCheck.inWords(day)));
	}

	private static String words(Remedy.Kind kind) {
		return switch (kind) {
			case REVIEW -> "On %s the council asked %s to review the notice (%s).";
			case APPEAL -> "On %s the council appealed to %s against the notice (%s).";
			case OBJECT, APPLY -> "On %s the council put its objection to the notice to %s (%s).";
		};
	}

}
