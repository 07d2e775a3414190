package org.candour.disclosures.compulsion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.candour.cases.CaseNotFound;
import org.candour.cases.steps.DoneStep;
import org.candour.cases.steps.StepHistory;
import org.candour.disclosures.AnswerTerm;
import org.candour.disclosures.DisclosureRequest;
import org.candour.disclosures.DisclosureRequests;
import org.candour.disclosures.Outcome;
import org.candour.disclosures.RequestForm;
import org.candour.disclosures.RequestForms;
import org.candour.law.CompulsionRule;
import org.candour.law.Gateway;
import org.candour.law.LawCatalogue;
import org.candour.law.RequestField.Meaning;

import org.springframework.stereotype.Component;

/**
 * What is known of the order or notice behind a case: as the form says it, until somebody
 * of the council has read the paper itself.
 */
@Component
public class CompelledCase {

	private static final Set<String> FELL = Set.of("SET_ASIDE", "REVOKED");

	private final DisclosureRequests requests;

	private final RequestForms forms;

	private final AnswerTerm terms;

	private final NoticeCheck check;

	private final StepHistory steps;

	private final LawCatalogue law;

	CompelledCase(DisclosureRequests requests, RequestForms forms, AnswerTerm terms, NoticeCheck check,
			StepHistory steps, LawCatalogue law) {
		this.requests = requests;
		this.forms = forms;
		this.terms = terms;
		this.check = check;
		this.steps = steps;
		this.law = law;
	}

	public DisclosureRequest request(String caseRef) {
		return this.requests.findById(caseRef).orElseThrow(CaseNotFound::new);
	}

	/** The power, as it stood when the request came in. */
	Gateway gateway(DisclosureRequest request) {
		return this.law.gateway(request.power(), request.receivedOn())
			.or(() -> this.law.of(Gateway.class).newest(request.power()))
			.orElseThrow(() -> new IllegalStateException("No power %s.".formatted(request.power())));
	}

	/** What the law asks of an order or notice under the power of the request. */
	public CompulsionRule rule(DisclosureRequest request) {
		return this.law.compulsion(request.power(), request.receivedOn())
			.orElseThrow(() -> new IllegalStateException(
					"compulsions.yaml holds no row for %s.".formatted(request.power())));
	}

	/** Whether the form names an authorised officer behind the order or notice. */
	boolean byAuthorisedOfficer(DisclosureRequest request) {
		return this.forms.open(request).particular("authorisedOfficer").isPresent();
	}

	/** Whether the law data say what such an order or notice must show. */
	boolean ruled(DisclosureRequest request) {
		return this.law.compulsion(request.power(), request.receivedOn()).isPresent();
	}

	/** The step in which somebody read the order or notice, if it was done. */
	public Optional<DoneStep> reading(String caseRef) {
		return newest(caseRef, "check-order", "check-notice");
	}

	/** What is known so far. */
	public NoticeFacts facts(DisclosureRequest request) {
		Optional<DoneStep> read = reading(request.caseRef());
		if (read.isPresent()) {
			return facts(request.receivedOn(), read.get().day("givenOn"), read.get().day("answerBy"),
					read.get().code("approvedBy"));
		}
		Gateway gateway = gateway(request);
		RequestForm form = this.forms.open(request);
		return facts(request.receivedOn(), this.terms.day(gateway, form, Meaning.COUNTS_FROM),
				this.terms.day(gateway, form, Meaning.ANSWER_BY), Optional.empty());
	}

	private static NoticeFacts facts(LocalDate received, Optional<LocalDate> givenOn, Optional<LocalDate> answerBy,
			Optional<String> approvedBy) {
		return new NoticeFacts(received, givenOn.orElse(null), answerBy.orElse(null), approvedBy.orElse(null));
	}

	NoticeFindings findings(DisclosureRequest request) {
		return findings(request, facts(request));
	}

	NoticeFindings findings(DisclosureRequest request, NoticeFacts facts) {
		return this.check.check(gateway(request), rule(request), facts);
	}

	/**
	 * What a court, or whoever reviews a notice, decided; nothing if nobody was asked.
	 */
	private Optional<String> reviewed(String caseRef) {
		return newest(caseRef, "record-court-outcome", "record-review-outcome")
			.flatMap((step) -> step.code("courtOutcome").or(() -> step.code("reviewOutcome")));
	}

	/** Whether the order was set aside or the notice revoked. */
	public boolean fell(String caseRef) {
		return reviewed(caseRef).filter(FELL::contains).isPresent();
	}

	/** What became of the order or notice, once its case is decided; for the register. */
	public Optional<OrderResult> result(DisclosureRequest request) {
		if (fell(request.caseRef())) {
			return Optional.of(OrderResult.SET_ASIDE);
		}
		if (request.decision() == null || request.decision() == Outcome.WITHDRAWN || defective(request)) {
			return Optional.empty();
		}
		boolean varied = reviewed(request.caseRef()).filter("VARIED"::equals).isPresent();
		return Optional.of(varied ? OrderResult.VARIED : OrderResult.COMPLIED);
	}

	/** Whether it was answered that the order or notice is defective. */
	private boolean defective(DisclosureRequest request) {
		return this.steps.latest(request.caseRef(), "approve-compliance").isEmpty()
				&& request.decision() == Outcome.REFUSED;
	}

	private Optional<DoneStep> newest(String caseRef, String... names) {
		return Stream.of(names)
			.flatMap((name) -> this.steps.latest(caseRef, name).stream())
			.max(Comparator.comparing(DoneStep::at));
	}

}
