package org.candour.disclosures.process;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseFiles;
import org.candour.cases.CaseNotFound;
import org.candour.cases.steps.DoneStep;
import org.candour.cases.steps.StepHistory;
import org.candour.cases.writing.RequestMoved;
import org.candour.disclosures.DisclosureRequest;
import org.candour.disclosures.DisclosureState;
import org.candour.disclosures.Outcome;
import org.candour.disclosures.RequestForms;
import org.candour.disclosures.Telling;
import org.candour.disclosures.compulsion.ChallengeGround;
import org.candour.disclosures.compulsion.Challenges;
import org.candour.disclosures.compulsion.CompelledCase;
import org.candour.disclosures.compulsion.CompulsionDates;
import org.candour.disclosures.compulsion.NoticeDefect;
import org.candour.disclosures.decision.Decisions;
import org.candour.disclosures.decision.ReasonCodes;
import org.candour.disclosures.register.Register;
import org.candour.retention.HoldReason;
import org.candour.retention.Holds;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What process models call of orders and notices that compel the council. */
@Component("compulsion")
@Transactional
public class CompulsionExpressions {

	private final CompelledCase compelled;

	private final CompulsionDates dates;

	private final Challenges challenges;

	private final RequestForms forms;

	private final RequestFindings findings;

	private final Decisions decisions;

	private final ReasonCodes reasons;

	private final Register register;

	private final CaseFiles cases;

	private final StepHistory steps;

	private final Holds holds;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CompulsionExpressions(CompelledCase compelled, CompulsionDates dates, Challenges challenges, RequestForms forms,
			RequestFindings findings, Decisions decisions, ReasonCodes reasons, Register register, CaseFiles cases,
			StepHistory steps, Holds holds, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
		this.compelled = compelled;
		this.dates = dates;
		this.challenges = challenges;
		this.forms = forms;
		this.findings = findings;
		this.decisions = decisions;
		this.reasons = reasons;
		this.register = register;
		this.cases = cases;
		this.steps = steps;
		this.holds = holds;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Holds the records and notes what the form lacks. The request is not sent back for
	 * it: the date of an order or notice does not stop.
	 * @return the reason of the hold
	 */
	public String begin(String caseRef) {
		DisclosureRequest request = request(caseRef);
		CaseFile file = this.cases.findById(caseRef).orElseThrow(CaseNotFound::new);
		request.found(this.findings.of(request, this.forms.open(request), file));
		file.moveTo(DisclosureState.IN_PROGRESS.name());
		this.events.publishEvent(new RequestMoved(caseRef));
		String reason = this.compelled.rule(request).hold();
		this.holds.place(caseRef, HoldReason.valueOf(reason));
		return reason;
	}

	/**
	 * When legal services have read an order: the same day, a warrant within the hour.
	 */
	public Date legalDue(String caseRef) {
		return this.dates.legalDue(caseRef);
	}

	/** The morning of the last working day before the date. */
	public Date lastCall(String caseRef) {
		return this.dates.lastCall(caseRef);
	}

	/** End of the last working day on which a court can be asked. */
	public Date applyBy(String caseRef) {
		return this.dates.applyBy(caseRef);
	}

	/** End of the last day for a review or an appeal; without one, of the date itself. */
	public Date remedyBy(String caseRef) {
		return this.dates.remedyBy(caseRef);
	}

	/** Presses for the application to the court while there is time. */
	public void press(String caseRef) {
		this.challenges.press(caseRef);
	}

	/** Tells the body, once, that its order or notice is being looked at again. */
	public void tellOfChallenge(String caseRef) {
		this.challenges.tellBody(caseRef);
	}

	/** Records what the council does about a notice that it doubts. */
	public void resistanceDecided(String caseRef) {
		this.challenges.resist(caseRef);
	}

	/** The time for a review has run out: the notice stands. */
	public void remedyMissed(String caseRef) {
		this.challenges.missed(caseRef);
	}

	/** The court has decided about its order; a new date counts from now on. */
	public void courtDecided(String caseRef) {
		this.challenges.decided(caseRef, "record-court-outcome", "courtOutcome");
	}

	/** Whoever reviews a notice has decided; a new date counts from now on. */
	public void reviewDecided(String caseRef) {
		this.challenges.decided(caseRef, "record-review-outcome", "reviewOutcome");
	}

	/**
	 * What was taken under a warrant is what was disclosed; it is entered in the register
	 * at once, and the subject is not told.
	 * @return the outcome
	 */
	public String seized(String caseRef) {
		DoneStep step = latest(caseRef, "log-seizure");
		DisclosureRequest request = request(caseRef);
		request.propose(Outcome.DISCLOSED_FULL, List.of(), step.person());
		request.decide(Outcome.DISCLOSED_FULL, List.of(), step.person(), this.clock.instant());
		request.tell(Telling.NEVER);
		this.register.enter(caseRef);
		return Outcome.DISCLOSED_FULL.name();
	}

	/** Records what is proposed about what was found. */
	public void propose(String caseRef) {
		DoneStep step = latest(caseRef, "propose-compliance");
		Outcome outcome = Outcome.valueOf(step.code("proposal").orElseThrow());
		request(caseRef).propose(outcome,
				outcome.needsCode() ? this.reasons.whenCompelled(step.codeList("refusalCodes")) : List.of(),
				step.person());
	}

	/**
	 * Records the decision.
	 * @return what follows: {@code SENT_BACK}, {@code ASK_DPO} or {@code DECIDED}
	 */
	public String decide(String caseRef, String decision, Collection<?> codes) {
		List<String> given = (codes != null) ? codes.stream().map(Object::toString).toList() : List.of();
		return this.decisions.decide(request(caseRef), latest(caseRef, "approve-compliance"), decision, given).name();
	}

	/**
	 * Records that the order or notice is not obeyed: because it fell when it was looked
	 * at again, or because it is defective.
	 * @return the outcome, {@code CHALLENGED} or {@code REFUSED}
	 */
	public String refuse(String caseRef) {
		DoneStep read = this.compelled.reading(caseRef).orElseThrow();
		Outcome outcome = this.compelled.fell(caseRef) ? Outcome.CHALLENGED : Outcome.REFUSED;
		List<String> codes = Stream
			.concat(NoticeDefect.all(read.codeList("defects")).stream().map(NoticeDefect::refusal),
					ChallengeGround.all(read.codeList("challengeGrounds")).stream().map(ChallengeGround::refusal))
			.distinct()
			.sorted()
			.toList();
		request(caseRef).decide(outcome, codes, decider(caseRef, read), this.clock.instant());
		this.audit.record(AuditAction.DECISION_RECORDED, caseRef,
				Map.of("decision", outcome.name(), "codes", String.join(" ", codes)));
		return outcome.name();
	}

	/** Whoever entered the last of what led to it. */
	private String decider(String caseRef, DoneStep read) {
		return Stream.of("decide-resistance", "record-court-outcome", "record-review-outcome")
			.flatMap((step) -> this.steps.latest(caseRef, step).stream())
			.max(Comparator.comparing(DoneStep::at))
			.orElse(read)
			.person();
	}

	private DoneStep latest(String caseRef, String step) {
		return this.steps.latest(caseRef, step).orElseThrow();
	}

	private DisclosureRequest request(String caseRef) {
		return this.compelled.request(caseRef);
	}

}
