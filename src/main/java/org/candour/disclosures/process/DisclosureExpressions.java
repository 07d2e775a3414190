package org.candour.disclosures.process;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseFiles;
import org.candour.cases.CaseNotFound;
import org.candour.cases.clock.CaseDeadlines;
import org.candour.cases.clock.Reminder;
import org.candour.cases.clock.Reminders;
import org.candour.cases.steps.DoneStep;
import org.candour.cases.steps.StepHistory;
import org.candour.cases.writing.MessageKind;
import org.candour.cases.writing.Messages;
import org.candour.cases.writing.RequestMoved;
import org.candour.delivery.DeliveryExpressions;
import org.candour.disclosures.DisclosureRequest;
import org.candour.disclosures.DisclosureRequests;
import org.candour.disclosures.DisclosureState;
import org.candour.disclosures.Outcome;
import org.candour.disclosures.RequestForms;
import org.candour.disclosures.Telling;
import org.candour.disclosures.decision.Decisions;
import org.candour.disclosures.decision.ReasonCodes;
import org.candour.disclosures.register.CorrectionNotices;
import org.candour.disclosures.register.Register;
import org.candour.letters.Letters;
import org.candour.release.SecondChecks;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What process models call of disclosure requests. */
@Component("disclosures")
@Transactional
public class DisclosureExpressions {

	private static final String HOUSE = "system";

	/** The steps in which a handler proposes an answer. */
	static final List<String> PROPOSING = List.of("weigh-tests", "prepare-care-answer");

	private final ReasonCodes reasons;

	private final DisclosureRequests requests;

	private final CaseFiles cases;

	private final RequestForms forms;

	private final RequestFindings findings;

	private final Messages messages;

	private final Letters letters;

	private final Decisions decisions;

	private final SecondChecks second;

	private final Register register;

	private final CorrectionNotices corrections;

	private final DeliveryExpressions delivery;

	private final StepHistory steps;

	private final RequestTurns turns;

	private final CaseDeadlines caseClock;

	private final Reminders reminders;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	DisclosureExpressions(ReasonCodes reasons, DisclosureRequests requests, CaseFiles cases, RequestForms forms,
			RequestFindings findings, Messages messages, Letters letters, Decisions decisions, SecondChecks second,
			Register register, CorrectionNotices corrections, DeliveryExpressions delivery, StepHistory steps,
			RequestTurns turns, CaseDeadlines caseClock, Reminders reminders, AuditTrail audit,
			ApplicationEventPublisher events, Clock clock) {
		this.reasons = reasons;
		this.requests = requests;
		this.cases = cases;
		this.forms = forms;
		this.findings = findings;
		this.messages = messages;
		this.letters = letters;
		this.decisions = decisions;
		this.second = second;
		this.register = register;
		this.corrections = corrections;
		this.delivery = delivery;
		this.steps = steps;
		this.turns = turns;
		this.caseClock = caseClock;
		this.reminders = reminders;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/** Looks for what a request lacks; true if it is in order. */
	public boolean checkRequest(String caseRef) {
		DisclosureRequest request = request(caseRef);
		request.found(this.findings.of(request, this.forms.open(request), file(caseRef)));
		boolean inOrder = request.findings().isEmpty();
		if (inOrder) {
			move(caseRef, DisclosureState.IN_PROGRESS);
		}
		return inOrder;
	}

	/** Sends a request back to the body and stops the clock. */
	public void returnToBody(String caseRef, Collection<?> codes) {
		DisclosureRequest request = request(caseRef);
		List<String> given = this.reasons.atLeastOne(ReasonCodes.texts(codes));
		DoneStep step = this.steps.latest(caseRef, "return-request").orElseThrow();
		request.found(given);
		this.messages.add(caseRef, MessageKind.RETURNED, step.person(), step.text("whatIsMissing").orElseThrow());
		file(caseRef).answered(DisclosureState.RETURNED_INCOMPLETE.name(), Outcome.RETURNED_INCOMPLETE.name());
		this.caseClock.stop(caseRef, DisclosureState.RETURNED_INCOMPLETE.name());
		this.letters.returnNotice(caseRef);
		this.events.publishEvent(new RequestMoved(caseRef));
		this.audit.record(AuditAction.REQUEST_RETURNED, caseRef, Map.of("codes", String.join(" ", given)));
	}

	/** The body completed its request: the clock goes on. */
	public void resume(String caseRef) {
		file(caseRef).answered(DisclosureState.IN_PROGRESS.name(), null);
		this.caseClock.resume(caseRef);
		this.events.publishEvent(new RequestMoved(caseRef));
	}

	/** The body did not complete its request in time. */
	public void lapse(String caseRef) {
		DisclosureRequest request = request(caseRef);
		request.decide(Outcome.RETURNED_INCOMPLETE, request.findings(), HOUSE, this.clock.instant());
	}

	public void proposeRefusal(String caseRef, String code) {
		proposeRefusals(caseRef, List.of(code));
	}

	public void proposeRefusals(String caseRef, Collection<?> codes) {
		request(caseRef).propose(Outcome.REFUSED, this.reasons.atLeastOne(ReasonCodes.texts(codes)), HOUSE);
	}

	public void proposeNotHeld(String caseRef) {
		request(caseRef).propose(Outcome.NOT_HELD, List.of("DR-09"), HOUSE);
	}

	/** Records what the handler proposes. */
	public void propose(String caseRef, String proposal, Collection<?> codes) {
		Outcome outcome = Outcome.valueOf(proposal);
		String by = PROPOSING.stream()
			.flatMap((step) -> this.steps.latest(caseRef, step).stream())
			.max(Comparator.comparing(DoneStep::at))
			.map(DoneStep::person)
			.orElseThrow();
		request(caseRef).propose(outcome,
				outcome.needsCode() ? this.reasons.known(ReasonCodes.texts(codes)) : List.of(), by);
	}

	/** Judges the request by the power of the body that is asked for. */
	public void citePrincipal(String caseRef, String principalGateway) {
		this.turns.citePrincipal(request(caseRef), principalGateway);
	}

	/** Says that consent to all data is a request for access, and proposes to stop. */
	public void pointToAccess(String caseRef) {
		this.turns.pointToAccess(request(caseRef));
	}

	/** Notes that the person objects, so that nothing compels the council any more. */
	public void dutyFellAway(String caseRef) {
		this.turns.dutyFellAway(request(caseRef));
	}

	/** When a list of people that was shared is called back. */
	public Date listExpiry(String caseRef) {
		return this.turns.listExpiry(caseRef);
	}

	/** Warns that the answer is due soon. */
	public void warn(String caseRef) {
		this.reminders.remind(caseRef, Reminder.Kind.ANSWER_DUE);
	}

	/**
	 * Records the approver's decision.
	 * @return what follows: {@code SENT_BACK}, {@code ASK_DPO} or {@code DECIDED}
	 */
	public String decide(String caseRef, String decision, Collection<?> codes) {
		return this.decisions.decide(request(caseRef), decision, ReasonCodes.texts(codes)).name();
	}

	/** Whether something leaves that nobody has looked at a second time (RL-05). */
	public boolean secondLookDue(String caseRef) {
		return this.second.due(caseRef);
	}

	/** Whether a law makes the council give it. */
	public boolean compelled(String caseRef) {
		return request(caseRef).compelled();
	}

	/**
	 * Takes back what was approved, before it went out (RL-04).
	 * @return what follows: it is sent back
	 */
	public String reopen(String caseRef) {
		this.decisions.reopen(request(caseRef));
		return Decisions.Next.SENT_BACK.name();
	}

	/** Danger to life: the minimum was disclosed on oral authority. */
	public void emergencyDisclosure(String caseRef) {
		DoneStep step = this.steps.latest(caseRef, "disclose-minimum").orElseThrow();
		request(caseRef).disclosedInEmergency(step.person(), step.at());
		String route = step.code("transferRoute").orElseThrow();
		if (step.text("disclosedData").isPresent() && !route.equals("BY_PHONE")) {
			this.delivery.releaseMinimum(caseRef);
		}
		this.audit.record(AuditAction.ANSWER_RELEASED, caseRef, Map.of("route", route, "emergency", "true"));
	}

	/** Records the approver's look back at an emergency disclosure. */
	public void reviewEmergency(String caseRef, boolean justified) {
		this.audit.record(AuditAction.DECISION_RECORDED, caseRef,
				Map.of("review", justified ? "JUSTIFIED" : "NOT-JUSTIFIED"));
	}

	/** Records that the subject was told, or that it was decided never to. */
	public void telling(String caseRef, String tellSubject) {
		Telling when = Telling.valueOf(tellSubject);
		request(caseRef).tell(when);
		if (when == Telling.NOW) {
			this.letters.telling(caseRef);
		}
		this.register.telling(request(caseRef));
	}

	/** Records that an approver looked again and put telling off to another day. */
	public void tellingReviewed(String caseRef, String tellSubject) {
		if (Telling.valueOf(tellSubject) == Telling.ON_DATE) {
			request(caseRef).tell(Telling.ON_DATE);
			this.register.tellingPutOff(request(caseRef));
		}
	}

	/** Tells the recipient what is wrong with a disclosure. */
	public void correct(String caseRef) {
		this.corrections.tell(caseRef);
	}

	/** Records that the recipient has the correction, unless that is on record. */
	public void correctionReceipted(String caseRef) {
		this.corrections.receiptedByStaff(caseRef);
	}

	public void withdraw(String caseRef) {
		request(caseRef).decide(Outcome.WITHDRAWN, List.of("DR-19"), HOUSE, this.clock.instant());
		file(caseRef).answered(DisclosureState.WITHDRAWN.name(), Outcome.WITHDRAWN.name());
		this.events.publishEvent(new RequestMoved(caseRef));
		close(caseRef);
	}

	public void close(String caseRef) {
		CaseFile file = file(caseRef);
		file.close(this.clock.instant());
		this.audit.record(AuditAction.CASE_CLOSED, caseRef, Map.of("outcome", String.valueOf(file.outcome())));
	}

	private void move(String caseRef, DisclosureState state) {
		file(caseRef).moveTo(state.name());
		this.events.publishEvent(new RequestMoved(caseRef));
	}

	private CaseFile file(String caseRef) {
		return this.cases.findById(caseRef).orElseThrow(CaseNotFound::new);
	}

	private DisclosureRequest request(String caseRef) {
		return this.requests.findById(caseRef).orElseThrow(CaseNotFound::new);
	}

}
