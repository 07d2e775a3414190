package org.candour.disclosures.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.candour.cases.clock.CaseDeadlines;
import org.candour.cases.steps.DoneStep;
import org.candour.cases.steps.StepHistory;
import org.candour.delivery.SupposedDecision;
import org.candour.disclosures.Bodies;
import org.candour.disclosures.Body;
import org.candour.disclosures.DisclosureRequest;
import org.candour.disclosures.DisclosureRequests;
import org.candour.disclosures.Outcome;
import org.candour.disclosures.RequestForm;
import org.candour.disclosures.RequestForms;
import org.candour.disclosures.compulsion.NoticeWords;
import org.candour.disclosures.decision.Decisions;
import org.candour.disclosures.decision.DisclosureTest;
import org.candour.disclosures.decision.TestScores;
import org.candour.law.DisclosureRefusal;
import org.candour.law.Gateway;
import org.candour.law.LawCatalogue;
import org.candour.letters.AnswerFacts;
import org.candour.letters.AnswerFacts.Power;
import org.candour.letters.AnswerFacts.Reason;
import org.candour.letters.AnswerFacts.Recipient;
import org.candour.letters.AnswerFactsSource;
import org.candour.letters.CorrectionFacts;
import org.candour.letters.LetterFormat;
import org.candour.letters.MinimumFacts;
import org.candour.letters.TellingFacts;

import org.springframework.stereotype.Component;

/** What letters say about a disclosure. */
@Component
class DisclosureFacts implements AnswerFactsSource {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final DisclosureRequests requests;

	private final RequestForms forms;

	private final Bodies bodies;

	private final TestScores scores;

	private final StepHistory steps;

	private final CaseDeadlines clock;

	private final Clock today;

	private final LawCatalogue law;

	private final PreferredLetter preferred;

	private final NoticeWords notices;

	DisclosureFacts(DisclosureRequests requests, RequestForms forms, Bodies bodies, TestScores scores,
			StepHistory steps, CaseDeadlines clock, Clock today, LawCatalogue law, PreferredLetter preferred,
			NoticeWords notices) {
		this.requests = requests;
		this.forms = forms;
		this.bodies = bodies;
		this.scores = scores;
		this.steps = steps;
		this.clock = clock;
		this.today = today;
		this.law = law;
		this.preferred = preferred;
		this.notices = notices;
	}

	@Override
	public Optional<AnswerFacts> facts(String caseRef) {
		return this.requests.findById(caseRef).map(this::facts);
	}

	private AnswerFacts facts(DisclosureRequest request) {
		if (request.decision() != null) {
			return decided(request, request.decision().name(), request.decisionCodes(), day(request.decidedAt()));
		}
		return facts(request, null, request.findings(), null,
				request.compelled() ? this.notices.challenge(request) : List.of(),
				this.clock.reading(request.caseRef()).dueOn());
	}

	/** What the letter would say if this were decided today. */
	AnswerFacts supposing(DisclosureRequest request, SupposedDecision supposed) {
		boolean notHeld = Outcome.NOT_HELD.name().equals(supposed.decision());
		List<String> codes = notHeld ? List.of(Decisions.NOTHING_HELD)
				: Outcome.valueOf(supposed.decision()).needsCode() ? supposed.codes() : List.of();
		return decided(request, supposed.decision(), codes, day(this.today.instant()));
	}

	/** An order or notice that is defective says from when it may be asked for again. */
	private AnswerFacts decided(DisclosureRequest request, String outcome, List<String> codes, LocalDate on) {
		return facts(request, outcome, codes, on, List.of(),
				request.compelled() ? this.notices.earliest(request) : null);
	}

	private AnswerFacts facts(DisclosureRequest request, String outcome, List<String> codes, LocalDate decidedOn,
			List<String> conditions, LocalDate completeBy) {
		RequestForm form = this.forms.open(request);
		return new AnswerFacts(request.caseRef(), recipient(request, form), power(request), outcome, decidedOn,
				reasons(codes), purposes(form), conditions,
				this.scores.reasons(request.caseRef(), DisclosureTest.DT10).orElse(null), lacking(request), completeBy);
	}

	@Override
	public Optional<TellingFacts> telling(String caseRef) {
		return this.requests.findById(caseRef).filter((request) -> request.releasedAt() != null).map((request) -> {
			RequestForm form = this.forms.open(request);
			Power power = power(request);
			return new TellingFacts(caseRef, form.subjects().get(0).fullName(), bodyName(request, form),
					form.data().items().stream().map(RequestForm.Item::description).toList(), purposes(form),
					power.name(), power.mandatory(), day(request.releasedAt()),
					this.preferred.of(caseRef) == LetterFormat.LARGE_PRINT);
		});
	}

	@Override
	public Optional<MinimumFacts> minimum(String caseRef) {
		return this.requests.findById(caseRef)
			.flatMap((request) -> this.steps.latest(caseRef, "disclose-minimum")
				.flatMap((step) -> step.text("disclosedData").map((data) -> {
					RequestForm form = this.forms.open(request);
					return new MinimumFacts(caseRef, recipient(request, form), power(request), purposes(form), data,
							day(step.at()));
				})));
	}

	@Override
	public Optional<CorrectionFacts> correction(String caseRef) {
		return this.requests.findById(caseRef)
			.flatMap((request) -> this.steps.latest(caseRef, "write-correction")
				.map((written) -> new CorrectionFacts(caseRef, recipient(request, this.forms.open(request)),
						day(request.releasedAt()), written.code("correctionGround").orElseThrow(),
						written.code("correctionRemedy").orElseThrow(), written.text("affectedItems").orElseThrow(),
						written.text("whatIsWrong").orElseThrow())));
	}

	private Recipient recipient(DisclosureRequest request, RequestForm form) {
		RequestForm.Requester requester = form.requester();
		if (requester == null) {
			return new Recipient(bodyName(request, form), null, null);
		}
		List<String> officer = Stream.of(requester.rank(), requester.name()).filter((part) -> part != null).toList();
		return new Recipient(bodyName(request, form), String.join(" ", officer), requester.reference());
	}

	private Power power(DisclosureRequest request) {
		Gateway gateway = this.law.of(Gateway.class).newest(request.power()).orElseThrow();
		return new Power(gateway.code(), gateway.name(), gateway.citation(), request.compelled());
	}

	private List<Reason> reasons(List<String> codes) {
		return codes.stream()
			.flatMap((code) -> this.law.of(DisclosureRefusal.class).newest(code).stream())
			.map((row) -> new Reason(row.code(), row.name(), row.whatWouldChange()))
			.toList();
	}

	/** What is defective of a notice; else what a request lacks that was sent back. */
	private List<String> lacking(DisclosureRequest request) {
		List<String> defects = request.compelled() ? this.notices.defects(request) : List.of();
		return defects.isEmpty() ? missing(request) : defects;
	}

	private List<String> missing(DisclosureRequest request) {
		return this.steps.latest(request.caseRef(), "return-request")
			.flatMap((DoneStep step) -> step.text("whatIsMissing"))
			.map(List::of)
			.orElse(List.of());
	}

	private static List<String> purposes(RequestForm form) {
		if (form.purposes() == null) {
			return List.of();
		}
		return form.purposes()
			.stream()
			.sorted()
			.map((purpose) -> purpose.name().toLowerCase(Locale.ROOT).replace('_', ' '))
			.toList();
	}

	/** A body that is not on the list is called what it calls itself. */
	private String bodyName(DisclosureRequest request, RequestForm form) {
		if (Body.UNLISTED.id().equals(request.body()) && form.requester() != null && form.requester().unit() != null) {
			return form.requester().unit();
		}
		return this.bodies.find(request.body()).map(Body::name).orElse(request.body());
	}

	private static LocalDate day(Instant instant) {
		return instant.atZone(LONDON).toLocalDate();
	}

}
