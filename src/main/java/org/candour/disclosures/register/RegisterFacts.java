package org.candour.disclosures.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.candour.cases.steps.DoneStep;
import org.candour.cases.steps.StepHistory;
import org.candour.cases.writing.CaseTexts;
import org.candour.disclosures.DisclosureRequest;
import org.candour.disclosures.RequestForm;
import org.candour.disclosures.RequestForms;
import org.candour.disclosures.Telling;
import org.candour.disclosures.compulsion.CompelledCase;
import org.candour.disclosures.compulsion.OrderResult;
import org.candour.disclosures.decision.ApprovalRules;
import org.candour.disclosures.decision.TestScores;
import org.candour.escalation.AdviceFile;
import org.candour.escalation.GivenAdvice;
import org.candour.letters.LetterInfo;
import org.candour.letters.LetterKind;
import org.candour.letters.Letters;
import org.candour.release.Composition;
import org.candour.release.Compositions;

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
			"collate-scope", "propose-compliance", "approve-compliance", "write-correction", "check-correction",
			"chase-correction");

	/** How data travels that is taken under a warrant. */
	private static final String SEIZED = "SEIZED";

	/** The steps in which an answer is proposed, with its basis and its task. */
	private static final String[] PROPOSED = { "weigh-tests", "prepare-care-answer", "propose-compliance" };

	/** The steps in which it is settled when the subject is told. */
	private static final String[] TELLING = { "weigh-tests", "prepare-care-answer", "propose-compliance",
			"enter-emergency-register", "review-telling" };

	private final StepHistory steps;

	private final TestScores scores;

	private final AdviceFile advice;

	private final ApprovalRules approvals;

	private final RequestForms forms;

	private final Compositions compositions;

	private final Letters letters;

	private final TellingDate tellingDate;

	private final CaseTexts texts;

	private final CompelledCase compelled;

	RegisterFacts(StepHistory steps, TestScores scores, AdviceFile advice, ApprovalRules approvals, RequestForms forms,
			Compositions compositions, Letters letters, TellingDate tellingDate, CaseTexts texts,
			CompelledCase compelled) {
		this.steps = steps;
		this.scores = scores;
		this.advice = advice;
		this.approvals = approvals;
		this.forms = forms;
		this.compositions = compositions;
		this.letters = letters;
		this.tellingDate = tellingDate;
		this.texts = texts;
		this.compelled = compelled;
	}

	RegisterEntry complete(RegisterEntry entry, DisclosureRequest request) {
		String caseRef = request.caseRef();
		if (request.compelled()) {
			entry.demanded(this.compelled.facts(request),
					this.compelled.result(request).map(OrderResult::name).orElse(null));
		}
		Optional<DoneStep> weighed = latest(caseRef, PROPOSED);
		Optional<GivenAdvice> given = this.advice.latest(caseRef);
		Map<String, String> tests = new TreeMap<>();
		this.scores.of(caseRef).forEach((test, score) -> tests.put(test.name(), score.name()));
		Optional<DoneStep> telling = latestWith(caseRef, "tellSubject", TELLING);
		return entry.under(request.compelled(), code(weighed, "lawfulBasis"), code(weighed, "conditionCode"))
			.tested(tests)
			.advised(given
				.map((last) -> new RegisteredAdvice(last.advice().name(),
						!this.approvals.against(caseRef, request.decision())))
				.orElse(null))
			.approved(latest(caseRef, "approve", "approve-compliance").map(DoneStep::person).orElse(null))
			.sent(route(caseRef), request.decision().discloses() ? left(caseRef).manifestSha256() : null,
					items(request), coverSheet(caseRef))
			.telling(told(request, code(telling, "tellSubject")), day(caseRef, telling), exemption(caseRef, telling));
	}

	/** The documents released; of an emergency without any, the kinds of data given. */
	private List<RegisterItem> items(DisclosureRequest request) {
		if (!request.decision().discloses()) {
			return List.of();
		}
		List<RegisterItem> packed = left(request.caseRef()).parts()
			.stream()
			.map((part) -> new RegisterItem(part.name(), part.service(), part.size(), part.sha256()))
			.toList();
		List<RegisterItem> said = this.steps.latest(request.caseRef(), "disclose-minimum")
			.map((step) -> step.codeList("minimumKinds"))
			.orElse(List.of())
			.stream()
			.map((kind) -> new RegisterItem(kind, null, 0, null))
			.toList();
		return packed.isEmpty() ? said : packed;
	}

	/** The files that went out; none if it was said, or taken under a warrant. */
	private Composition left(String caseRef) {
		return this.compositions.frozen(caseRef).orElseGet(() -> Composition.nothing(caseRef));
	}

	private String coverSheet(String caseRef) {
		return this.letters.latest(caseRef, LetterKind.COVER_SHEET)
			.or(() -> this.letters.latest(caseRef, LetterKind.MINIMUM))
			.map(LetterInfo::template)
			.orElse(null);
	}

	private LocalDate day(String caseRef, Optional<DoneStep> telling) {
		return TellingDate.putOff(telling) ? this.tellingDate.of(caseRef) : null;
	}

	private String exemption(String caseRef, Optional<DoneStep> telling) {
		boolean told = telling.flatMap((step) -> step.code("tellSubject"))
			.filter(Telling.NOW.name()::equals)
			.isPresent();
		return told ? null : code(latestWith(caseRef, "notTellingUnder", TELLING), "notTellingUnder");
	}

	RegisterDetails details(DisclosureRequest request) {
		RequestForm form = this.forms.open(request);
		Map<String, String> reasons = new TreeMap<>();
		REASONED.forEach((name) -> this.steps.latest(request.caseRef(), name)
			.ifPresent((step) -> step.texts().forEach((field, text) -> reasons.put(name + "/" + field, text))));
		this.texts.get(request.caseRef(), RecordReceipt.FIELD).ifPresent((receipt) -> reasons.put("receipt", receipt));
		return new RegisterDetails(requester(form.requester()), signOff(form.signOff()),
				latest(request.caseRef(), PROPOSED).flatMap((step) -> step.text("councilTask")).orElse(null), reasons);
	}

	private static String told(DisclosureRequest request, String decided) {
		return (decided == null && request.telling() != null) ? request.telling().name() : decided;
	}

	private String route(String caseRef) {
		return this.steps.latest(caseRef, "log-seizure").isPresent() ? SEIZED
				: code(latestWith(caseRef, "transferRoute", "release-answer", "disclose-minimum"), "transferRoute");
	}

	private Optional<DoneStep> latest(String caseRef, String... names) {
		return done(caseRef, names).max(Comparator.comparing(DoneStep::at));
	}

	private Optional<DoneStep> latestWith(String caseRef, String code, String... names) {
		return done(caseRef, names).filter((step) -> step.code(code).isPresent())
			.max(Comparator.comparing(DoneStep::at));
	}

	private Stream<DoneStep> done(String caseRef, String... names) {
		return Stream.of(names).flatMap((name) -> this.steps.latest(caseRef, name).stream());
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
