package org.candour.rights.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.candour.cases.CaseNotFound;
import org.candour.cases.clock.LegReading;
import org.candour.cases.clock.RightsClock;
import org.candour.cases.steps.StepHistory;
import org.candour.deadlines.Step;
import org.candour.letters.Addressee;
import org.candour.letters.LetterDates;
import org.candour.letters.LetterDates.Question;
import org.candour.letters.LetterFormat;
import org.candour.letters.LetterPart;
import org.candour.letters.NamedBody;
import org.candour.letters.RightsFactsSource;
import org.candour.letters.RightsLetterFacts;
import org.candour.letters.RightsLetterKind;
import org.candour.rights.NewRightsRequest;
import org.candour.rights.RequesterKind;
import org.candour.rights.RightsForms;
import org.candour.rights.RightsRequest;
import org.candour.rights.RightsRequestCheck;
import org.candour.rights.RightsRequests;
import org.candour.rights.decision.OpenQuestions;
import org.candour.rights.decision.Recipients;
import org.candour.rights.items.Item;
import org.candour.rights.items.ItemCategory;
import org.candour.rights.items.Items;
import org.candour.rights.items.SchedulePapers;
import org.candour.rights.items.Schedules;
import org.candour.rights.items.SearchCertificates;

import org.springframework.stereotype.Component;

/** What letters say about a rights request. */
@Component
class RightsFacts implements RightsFactsSource {

	/** Days in which a person is asked to answer. */
	private static final int DAYS_TO_ANSWER = 30;

	private final RightsRequests requests;

	private final RightsForms forms;

	private final Items items;

	private final LetterLegs legs;

	private final Recipients recipients;

	private final RightsClock clock;

	private final StepHistory steps;

	private final Schedules schedules;

	RightsFacts(RightsRequests requests, RightsForms forms, Items items, LetterLegs legs, Recipients recipients,
			RightsClock clock, StepHistory steps, Schedules schedules) {
		this.requests = requests;
		this.forms = forms;
		this.items = items;
		this.legs = legs;
		this.recipients = recipients;
		this.clock = clock;
		this.steps = steps;
		this.schedules = schedules;
	}

	@Override
	public Optional<RightsLetterFacts> facts(String caseRef, RightsLetterKind kind, String occasion) {
		return this.requests.findById(caseRef).map((request) -> facts(request, kind, occasion));
	}

	private RightsLetterFacts facts(RightsRequest request, RightsLetterKind kind, String occasion) {
		String caseRef = request.caseRef();
		NewRightsRequest form = this.forms.open(request);
		List<Item> found = this.items.of(caseRef);
		Addressee to = (kind == RightsLetterKind.RECIPIENTS_NOTICE) ? recipient(caseRef, occasion) : addressee(form);
		List<NamedBody> bodies = this.recipients.of(caseRef)
			.stream()
			.map((recipient) -> new NamedBody(recipient.name(), recipient.mention()))
			.toList();
		return new RightsLetterFacts(caseRef, request.right(), to, dates(request, kind), format(request),
				(kind == RightsLetterKind.LATE_RELEASE) ? this.legs.late(request, found) : this.legs.of(request, found),
				bodies, List.of(), Map.of())
			.saying(LetterPart.ASKED, asked(caseRef, kind))
			.saying(LetterPart.REASON, reasons(caseRef, kind))
			.saying(LetterPart.FEE, fee(caseRef))
			.saying(LetterPart.ENCLOSED, this.schedules.given(SchedulePapers.told(kind, found)))
			.saying(LetterPart.WITHHELD, this.schedules.withheld(found))
			.saying(LetterPart.SEARCH, searched(caseRef))
			.saying(LetterPart.PURPOSE, purposes(found))
			.saying(LetterPart.CATEGORY, categories(found))
			.saying(LetterPart.ACTION, this.schedules.done(found));
	}

	private Addressee addressee(NewRightsRequest form) {
		NewRightsRequest.Requester requester = form.requester();
		if (requester.kind() == RequesterKind.SUBJECT) {
			return Addressee.subject(form.subject().name(), lines(form.subject().address(), form.subject().postcode()));
		}
		return Addressee.actingFor(requester.name(), lines(requester.address(), requester.postcode()),
				form.subject().name());
	}

	private Addressee recipient(String caseRef, String id) {
		return this.recipients.of(caseRef)
			.stream()
			.filter((recipient) -> recipient.id().toString().equals(id))
			.map((recipient) -> Addressee.body(recipient.name(), recipient.address(), recipient.reference()))
			.findFirst()
			.orElseThrow(CaseNotFound::new);
	}

	private static String lines(String address, String postcode) {
		String lines = Stream.of(address, postcode)
			.filter((part) -> part != null && !part.isBlank())
			.reduce((one, other) -> one + "\n" + other)
			.orElse(null);
		return lines;
	}

	private LetterDates dates(RightsRequest request, RightsLetterKind kind) {
		List<LegReading> readings = this.clock.readings(request.caseRef());
		LocalDate due = readings.stream()
			.map(LegReading::dueOn)
			.filter(Objects::nonNull)
			.min(LocalDate::compareTo)
			.orElse(null);
		LetterDates dates = LetterDates.of(RightsRequestCheck.day(request.receivedAt()), due)
			.derivedFrom(readings.stream()
				.findFirst()
				.map((reading) -> reading.derivation().stream().map(Step::text).toList())
				.orElse(List.of()))
			.asked(readings.stream().anyMatch(LegReading::provisional) ? Question.PAUSES : Question.NONE);
		return switch (kind) {
			case CLARIFICATION, CLARIFICATION_REMINDER ->
				// a question that does not pause the time was asked after the last day
				dates.asked((dates.question() == Question.PAUSES) ? Question.PAUSES : Question.TOO_LATE)
					.answerBy(asked(request.caseRef()).plusDays(DAYS_TO_ANSWER));
			case IDENTITY_REQUEST, IDENTITY_REMINDER, AUTHORITY_REQUEST, AUTHORITY_REMINDER, FEE_NOTICE ->
				dates.answerBy(asked(request.caseRef()).plusDays(DAYS_TO_ANSWER));
			default -> dates;
		};
	}

	/** The day of the latest question; a reminder names the same last day. */
	private LocalDate asked(String caseRef) {
		return Stream.of(OpenQuestions.IDENTITY_STEP, OpenQuestions.CLARITY_STEP, OpenQuestions.BURDEN_STEP)
			.flatMap((step) -> this.steps.latest(caseRef, step).stream())
			.map((step) -> RightsRequestCheck.day(step.at()))
			.max(LocalDate::compareTo)
			.orElseThrow(CaseNotFound::new);
	}

	private static LetterFormat format(RightsRequest request) {
		return switch (request.format()) {
			case NONE -> LetterFormat.STANDARD;
			case LARGE_PRINT -> LetterFormat.LARGE_PRINT;
			case AUDIO -> LetterFormat.AUDIO;
			case OTHER_LANGUAGE -> LetterFormat.OTHER_LANGUAGE;
			case BSL -> LetterFormat.BSL;
			case EASY_READ -> LetterFormat.EASY_READ;
		};
	}

	private List<String> asked(String caseRef, RightsLetterKind kind) {
		return switch (kind) {
			case IDENTITY_REQUEST, IDENTITY_REMINDER, AUTHORITY_REQUEST, AUTHORITY_REMINDER ->
				text(caseRef, OpenQuestions.IDENTITY_STEP, "identityQuestion");
			case CLARIFICATION, CLARIFICATION_REMINDER ->
				text(caseRef, OpenQuestions.CLARITY_STEP, "clarificationQuestion");
			default -> List.of();
		};
	}

	private List<String> reasons(String caseRef, RightsLetterKind kind) {
		return switch (kind) {
			case EXTENSION_NOTICE -> text(caseRef, "consider-extension", "extensionReason");
			case FEE_NOTICE -> text(caseRef, OpenQuestions.BURDEN_STEP, "burdenDecisionReason");
			case CLOSING -> text(caseRef, "triage-request", "redirectTo");
			default -> List.of();
		};
	}

	private List<String> text(String caseRef, String step, String name) {
		return this.steps.latest(caseRef, step).flatMap((done) -> done.text(name)).map(List::of).orElse(List.of());
	}

	private List<String> fee(String caseRef) {
		return this.steps.latest(caseRef, OpenQuestions.BURDEN_STEP)
			.map((step) -> step.codes().get("feePounds"))
			.filter(Number.class::isInstance)
			.map((pounds) -> List.of("£" + pounds))
			.orElse(List.of());
	}

	private List<String> searched(String caseRef) {
		return this.steps.all(caseRef, SearchCertificates.STEP)
			.stream()
			.flatMap((step) -> step.code("service").stream())
			.distinct()
			.map(this.schedules::service)
			.toList();
	}

	private List<String> purposes(List<Item> found) {
		return given(found).map((item) -> this.schedules.service(item.entry().service())).distinct().toList();
	}

	private static List<String> categories(List<Item> found) {
		List<String> categories = new ArrayList<>(given(found).flatMap((item) -> item.entry().categories().stream())
			.filter((category) -> category != ItemCategory.THIRD_PARTIES)
			.distinct()
			.map((category) -> category.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " data")
			.toList());
		return categories;
	}

	private static Stream<Item> given(List<Item> found) {
		return found.stream().filter(Item::inScope).filter((item) -> item.outcome() != null && item.outcome().gives());
	}

}
