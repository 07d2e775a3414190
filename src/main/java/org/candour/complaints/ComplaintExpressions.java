package org.candour.complaints;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseFiles;
import org.candour.cases.CaseNotFound;
import org.candour.cases.Workflow;
import org.candour.cases.clock.Reminder;
import org.candour.cases.clock.Reminders;
import org.candour.cases.steps.DoneStep;
import org.candour.cases.steps.StepHistory;
import org.candour.delivery.LettersToPersons;
import org.candour.escalation.DpoExpressions;
import org.candour.escalation.Overrides;
import org.candour.letters.RightsLetterKind;
import org.candour.letters.RightsLetters;
import org.candour.retention.HoldReason;
import org.candour.retention.Holds;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What process models call of complaints and reviews. Every method may be called again.
 */
@Component("complaints")
@Transactional
public class ComplaintExpressions {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

	private final ComplaintFiles complaints;

	private final CaseFiles cases;

	private final LettersToPersons letters;

	private final StepHistory steps;

	private final ComplaintDecisions decisions;

	private final DpoExpressions dpo;

	private final Overrides overrides;

	private final Holds holds;

	private final Reminders reminders;

	private final AuditTrail audit;

	private final Clock clock;

	private final Workflow workflow;

	ComplaintExpressions(ComplaintFiles complaints, CaseFiles cases, LettersToPersons letters, StepHistory steps,
			ComplaintDecisions decisions, DpoExpressions dpo, Overrides overrides, Holds holds, Reminders reminders,
			AuditTrail audit, Clock clock, @Lazy Workflow workflow) {
		this.complaints = complaints;
		this.cases = cases;
		this.letters = letters;
		this.steps = steps;
		this.decisions = decisions;
		this.dpo = dpo;
		this.overrides = overrides;
		this.holds = holds;
		this.reminders = reminders;
		this.audit = audit;
		this.clock = clock;
		this.workflow = workflow;
	}

	/** What is no data-protection complaint goes to corporate complaints. */
	public void redirect(String caseRef) {
		conclude(caseRef, "REDIRECTED", RightsLetterKind.COMPLAINT_REDIRECTED);
	}

	/**
	 * End of the last day to acknowledge (DL-9); where the law sets none, of the
	 * council's own target for the outcome.
	 */
	public Date acknowledgeBy(String caseRef) {
		Complaint complaint = complaint(caseRef);
		LocalDate day = (complaint.acknowledgeBy() != null) ? complaint.acknowledgeBy() : complaint.targetOn();
		return Date.from(day.atTime(END_OF_DAY).atZone(LONDON).toInstant());
	}

	/** Sends the acknowledgement. */
	public void acknowledge(String caseRef) {
		Complaint complaint = complaint(caseRef);
		this.letters.deliver(caseRef, RightsLetterKind.COMPLAINT_ACKNOWLEDGEMENT, RightsLetters.ONLY);
		complaint.acknowledged(today());
		this.workflow.followLastDay(caseRef);
		this.audit.record(AuditAction.MESSAGE_SENT, caseRef, Map.of("letter", "COMPLAINT_ACKNOWLEDGEMENT", "in-time",
				Boolean.toString(complaint.acknowledgedInTime(today()))));
	}

	/** The last day to acknowledge is over and nobody has: ESC-13. */
	public void acknowledgementLate(String caseRef) {
		this.reminders.remind(caseRef, Reminder.Kind.ACKNOWLEDGEMENT_OVERDUE);
		if (complaint(caseRef).acknowledgeBy() != null) {
			this.dpo.overdue(caseRef);
		}
	}

	/** Sends the newest note on progress. */
	public void progress(String caseRef) {
		int notes = this.steps.all(caseRef, "note-progress").size();
		this.letters.deliver(caseRef, RightsLetterKind.COMPLAINT_PROGRESS, Integer.toString(notes));
		this.audit.record(AuditAction.MESSAGE_SENT, caseRef, Map.of("letter", "COMPLAINT_PROGRESS"));
	}

	/**
	 * ESC-09: asks the officer, once.
	 * @return {@code REQUIRED} if the case must wait for the advice
	 */
	public String askAdvice(String caseRef) {
		return this.dpo.raise(caseRef, List.of("ESC-09"));
	}

	/** Tells the outcome that the approver has agreed to. */
	public void conclude(String caseRef) {
		DoneStep proposal = this.steps.latest(caseRef, "enquire-complaint").orElseThrow();
		conclude(caseRef, proposal.code("complaintProposal").orElseThrow(), RightsLetterKind.COMPLAINT_OUTCOME);
		if (this.decisions.againstAdvice(caseRef)) {
			this.overrides.report(caseRef);
		}
	}

	/** Tells the result of a review. */
	public void reviewed(String caseRef) {
		conclude(caseRef, this.decisions.reviewResult(caseRef), RightsLetterKind.REVIEW_OUTCOME);
	}

	public void close(String caseRef) {
		CaseFile file = file(caseRef);
		file.close(this.clock.instant());
		// the case it looked at stays held until somebody lifts that
		this.holds.runOut(caseRef, HoldReason.COMPLAINT);
		this.audit.record(AuditAction.CASE_CLOSED, caseRef, Map.of("outcome", String.valueOf(file.outcome())));
	}

	/**
	 * What was found out goes by post: it needs more than a reference and a code (N-03).
	 */
	private void conclude(String caseRef, String outcome, RightsLetterKind letter) {
		complaint(caseRef).concluded(outcome, today());
		file(caseRef).answered("ANSWERED", outcome);
		this.workflow.followLastDay(caseRef);
		this.letters.post(caseRef, letter);
		this.audit.record(AuditAction.DECISION_RECORDED, caseRef, Map.of("outcome", outcome));
	}

	private CaseFile file(String caseRef) {
		return this.cases.findById(caseRef).orElseThrow(CaseNotFound::new);
	}

	private Complaint complaint(String caseRef) {
		return this.complaints.findById(caseRef).orElseThrow(CaseNotFound::new);
	}

	private LocalDate today() {
		return this.clock.instant().atZone(LONDON).toLocalDate();
	}

}
