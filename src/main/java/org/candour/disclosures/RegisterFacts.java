package org.candour.disclosures;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.candour.cases.CaseTexts;
import org.candour.cases.DoneStep;
import org.candour.cases.StepHistory;
import org.candour.documents.Documents;
import org.candour.escalation.Advice;
import org.candour.escalation.AdviceFile;
import org.candour.escalation.GivenAdvice;

import org.springframework.stereotype.Component;

/** Gathers from the steps of a case what its register entry must say. */
@Component
class RegisterFacts {

	private static final List<String> REASONED = List.of("weigh-tests", "prepare-care-answer", "approve",
			"select-items", "disclose-minimum", "enter-emergency-register", "release-answer", "review-telling",
			"tell-subject", "review-emergency", "identify-principal", "test-material", "review-relevance",
			"check-route", "give-lawfulness-view", "find-exception", "check-consent-given", "check-care-relationship",
			"note-shared-list", "confirm-deletion", "check-order", "log-seizure", "apply-to-court",
			"record-court-outcome", "check-notice", "decide-resistance", "apply-for-review", "record-review-outcome",
			"collate-scope", "propose-compliance", "approve-compliance");

	/** How data travels that is taken under a warrant. */
	private static final String SEIZED = "SEIZED";

	private final StepHistory steps;

	private final TestScores scores;

	private final AdviceFile advice;

	private final ApprovalRules approvals;

	private final RequestForms forms;

	private final Documents documents;

	private final CaseTexts texts;

	private final CompelledCase compelled;

	RegisterFacts(StepHistory steps, TestScores scores, AdviceFile advice, ApprovalRules approvals, RequestForms forms,
			Documents documents, CaseTexts texts, CompelledCase compelled) {
		this.steps = steps;
		this.scores = scores;
		this.advice = advice;
		this.approvals = approvals;
		this.forms = forms;
		this.documents = documents;
		this.texts = texts;
		this.compelled = compelled;
	}

	RegisterEntry complete(RegisterEntry entry, DisclosureRequest request) {
		String caseRef = request.caseRef();
		if (request.compelled()) {
			entry.demanded(this.compelled.facts(request),
					this.compelled.result(request).map(OrderResult::name).orElse(null));
		}
		Optional<DoneStep> weighed = weighed(caseRef);
		Optional<GivenAdvice> given = this.advice.latest(caseRef);
		Map<String, String> tests = new TreeMap<>();
		this.scores.of(caseRef).forEach((test, score) -> tests.put(test.name(), score.name()));
		Optional<DoneStep> telling = latestWith(caseRef, "tellSubject", "weigh-tests", "prepare-care-answer", "propose-compliance",
				"enter-emergency-register", "review-telling");
		return entry.under(request.compelled(), code(weighed, "lawfulBasis"), code(weighed, "conditionCode"))
			.tested(tests)
			.advised(given.map(GivenAdvice::advice).map(Advice::name).orElse(null),
					given.map((present) -> !this.approvals.against(caseRef, request.decision())).orElse(null))
			.sent(route(caseRef), request.decision().discloses() ? this.documents.manifest(caseRef).sha256() : null)
			.telling(told(request, code(telling, "tellSubject")),
					telling.flatMap((step) -> step.day("tellOn")).orElse(null));
	}

	RegisterDetails details(DisclosureRequest request) {
		RequestForm form = this.forms.open(request);
		Map<String, String> reasons = new TreeMap<>();
		REASONED.forEach((name) -> this.steps.latest(request.caseRef(), name)
			.ifPresent((step) -> step.texts().forEach((field, text) -> reasons.put(name + "/" + field, text))));
		this.texts.get(request.caseRef(), RecordReceipt.FIELD).ifPresent((receipt) -> reasons.put("receipt", receipt));
		return new RegisterDetails(requester(form.requester()), signOff(form.signOff()),
				weighed(request.caseRef()).flatMap((step) -> step.text("councilTask")).orElse(null), reasons);
	}

	private static String told(DisclosureRequest request, String decided) {
		return (decided == null && request.telling() != null) ? request.telling().name() : decided;
	}

	/** The step in which the answer was proposed, with its basis and its task. */
	private Optional<DoneStep> weighed(String caseRef) {
		return latestWith(caseRef, "lawfulBasis", "weigh-tests", "prepare-care-answer", "propose-compliance");
	}

	private String route(String caseRef) {
		return this.steps.latest(caseRef, "log-seizure").isPresent() ? SEIZED
				: code(latestWith(caseRef, "transferRoute", "release-answer", "disclose-minimum"), "transferRoute");
	}

	private Optional<DoneStep> latestWith(String caseRef, String code, String... names) {
		return Stream.of(names)
			.flatMap((name) -> this.steps.latest(caseRef, name).stream())
			.filter((step) -> step.code(code).isPresent())
			.max(Comparator.comparing(DoneStep::at));
	}

	private static String code(Optional<DoneStep> step, String name) {
		return step.flatMap((present) -> present.code(name)).orElse(null);
	}

	private static String requester(RequestForm.Requester requester) {
		return (requester != null) ? joined(requester.name(), requester.rank(), requester.number()) : null;
	}

	private static String signOff(RequestForm.SignOff signOff) {
		return (signOff != null) ? joined(signOff.countersignName(), signOff.countersignRank()) : null;
	}

	private static String joined(String... parts) {
		return String.join(", ", Stream.of(parts).filter((part) -> part != null && !part.isBlank()).toList());
	}

}
