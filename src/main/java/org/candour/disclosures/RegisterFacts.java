package org.candour.disclosures;

import java.time.LocalDate;
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
import org.candour.letters.LetterInfo;
import org.candour.letters.LetterKind;
import org.candour.letters.Letters;

import org.springframework.stereotype.Component;

/** Gathers from the steps of a case what its register entry must say. */
@Component
class RegisterFacts {

	private static final List<String> REASONED = List.of("weigh-tests", "approve", "select-items", "disclose-minimum",
			"enter-emergency-register", "release-answer", "review-telling", "tell-subject", "review-emergency",
			"write-correction", "check-correction", "chase-correction");

	/** The steps in which it is settled when the subject is told. */
	private static final String[] TELLING = { "weigh-tests", "enter-emergency-register", "review-telling" };

	private final StepHistory steps;

	private final TestScores scores;

	private final AdviceFile advice;

	private final ApprovalRules approvals;

	private final RequestForms forms;

	private final Lifecycles lifecycles;

	private final Documents documents;

	private final Letters letters;

	private final TellingDate tellingDate;

	private final CaseTexts texts;

	RegisterFacts(StepHistory steps, TestScores scores, AdviceFile advice, ApprovalRules approvals, RequestForms forms,
			Lifecycles lifecycles, Documents documents, Letters letters, TellingDate tellingDate, CaseTexts texts) {
		this.steps = steps;
		this.scores = scores;
		this.advice = advice;
		this.approvals = approvals;
		this.forms = forms;
		this.lifecycles = lifecycles;
		this.documents = documents;
		this.letters = letters;
		this.tellingDate = tellingDate;
		this.texts = texts;
	}

	RegisterEntry complete(RegisterEntry entry, DisclosureRequest request) {
		String caseRef = request.caseRef();
		Optional<DoneStep> weighed = this.steps.latest(caseRef, "weigh-tests");
		Optional<GivenAdvice> given = this.advice.latest(caseRef);
		Map<String, String> tests = new TreeMap<>();
		this.scores.of(caseRef).forEach((test, score) -> tests.put(test.name(), score.name()));
		Optional<DoneStep> telling = latestWith(caseRef, "tellSubject", TELLING);
		return entry
			.under(this.lifecycles.mandatory(request.gateway()), code(weighed, "lawfulBasis"),
					code(weighed, "conditionCode"))
			.tested(tests)
			.advised(given.map(GivenAdvice::advice).map(Advice::name).orElse(null),
					given.map((present) -> !this.approvals.against(caseRef, request.decision())).orElse(null))
			.approved(this.steps.latest(caseRef, "approve").map(DoneStep::person).orElse(null))
			.sent(code(latestWith(caseRef, "transferRoute", "release-answer", "disclose-minimum"), "transferRoute"),
					request.decision().discloses() ? this.documents.manifest(caseRef).sha256() : null, items(request),
					coverSheet(caseRef))
			.telling(code(telling, "tellSubject"), day(caseRef, telling), exemption(caseRef, telling));
	}

	/** The documents released; of an emergency without any, the kinds of data given. */
	private List<RegisterItem> items(DisclosureRequest request) {
		if (!request.decision().discloses()) {
			return List.of();
		}
		List<RegisterItem> packed = this.documents.manifest(request.caseRef())
			.items()
			.stream()
			.map((item) -> new RegisterItem(item.name(), item.service(), item.size(), item.sha256()))
			.toList();
		List<RegisterItem> said = this.steps.latest(request.caseRef(), "disclose-minimum")
			.map((step) -> step.codeList("minimumKinds"))
			.orElse(List.of())
			.stream()
			.map((kind) -> new RegisterItem(kind, null, 0, null))
			.toList();
		return packed.isEmpty() ? said : packed;
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
				this.steps.latest(request.caseRef(), "weigh-tests")
					.flatMap((step) -> step.text("councilTask"))
					.orElse(null),
				reasons);
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
