package org.candour.disclosures.register;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseNotFound;
import org.candour.cases.Workflow;
import org.candour.cases.steps.DoneStep;
import org.candour.cases.steps.StepHistory;
import org.candour.cases.writing.MessageKind;
import org.candour.cases.writing.Messages;
import org.candour.disclosures.DisclosureRequest;
import org.candour.disclosures.DisclosureRequests;
import org.candour.letters.LetterInfo;
import org.candour.letters.Letters;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the recipient of a disclosure that it is corrected, and hears that it knows. */
@Component
@Transactional
public class CorrectionNotices {

	private static final String MESSAGE = "Something the council disclosed to you under this request has to be"
			+ " corrected. The letter says what, and what you are asked to do. Please receipt it.";

	private final Corrections corrections;

	private final DisclosureRequests requests;

	private final Letters letters;

	private final Messages messages;

	private final Register register;

	private final StepHistory steps;

	private final Workflow workflow;

	private final AuditTrail audit;

	private final Clock clock;

	CorrectionNotices(Corrections corrections, DisclosureRequests requests, Letters letters, Messages messages,
			Register register, StepHistory steps, Workflow workflow, AuditTrail audit, Clock clock) {
		this.corrections = corrections;
		this.requests = requests;
		this.letters = letters;
		this.messages = messages;
		this.register = register;
		this.steps = steps;
		this.workflow = workflow;
		this.audit = audit;
		this.clock = clock;
	}

	/** Writes to the recipient; once for each correction, however often it is called. */
	public void tell(String caseRef) {
		Correction correction = open(caseRef);
		if (correction.toldAt() != null) {
			return;
		}
		DoneStep written = this.steps.latest(caseRef, "write-correction").orElseThrow();
		String sender = this.steps.latest(caseRef, "check-correction").map(DoneStep::person).orElseThrow();
		LetterInfo letter = this.letters.correction(caseRef);
		correction.told(written.code("correctionGround").orElseThrow(), written.code("correctionRemedy").orElseThrow(),
				letter.document(), this.clock.instant());
		this.corrections.saveAndFlush(correction);
		this.messages.add(caseRef, MessageKind.CORRECTION, sender, MESSAGE);
		this.register.correction(request(caseRef), EntryKind.CORRECTION, correction);
		this.audit.record(AuditAction.CORRECTION_TOLD, caseRef, Map.of("correction", correction.id().toString(),
				"ground", correction.ground(), "template", letter.template()));
	}

	/** The recipient has it, as staff heard; harmless if that is on record. */
	public void receiptedByStaff(String caseRef) {
		this.corrections.findFirstByCaseRefAndReceiptedAtIsNull(caseRef).ifPresent((correction) -> {
			String person = this.steps.latest(caseRef, "chase-correction").map(DoneStep::person).orElseThrow();
			receipted(correction, person);
		});
	}

	/**
	 * What a body was told under its own request, oldest first.
	 * @throws CaseNotFound if there is no such request, or it is another body's
	 */
	@Transactional(readOnly = true)
	public List<Correction> of(String caseRef, String body) {
		require(caseRef, body);
		return this.corrections.findByCaseRefOrderByBegunAt(caseRef, Limit.of(50))
			.stream()
			.filter((correction) -> correction.toldAt() != null)
			.toList();
	}

	/**
	 * One that the body was told.
	 * @throws CaseNotFound if there is none such for the body
	 */
	@Transactional(readOnly = true)
	public Correction find(String caseRef, String body, UUID id) {
		require(caseRef, body);
		return this.corrections.findByIdAndCaseRef(id, caseRef)
			.filter((correction) -> correction.toldAt() != null)
			.orElseThrow(CaseNotFound::new);
	}

	/**
	 * The body says that it has the correction. Saying so again changes nothing.
	 * @param client {@code client:<id>}
	 * @throws CaseNotFound if there is none such for the body
	 */
	public Correction receipt(String caseRef, String body, UUID id, String client) {
		Correction correction = find(caseRef, body, id);
		if (correction.receiptedAt() == null) {
			receipted(correction, client);
			this.workflow.tell(caseRef, "correction-receipted", Map.of());
		}
		return correction;
	}

	private void receipted(Correction correction, String by) {
		correction.receipted(by, this.clock.instant());
		this.corrections.saveAndFlush(correction);
		this.register.correction(request(correction.caseRef()), EntryKind.CORRECTION_RECEIPT, correction);
		this.audit.record(AuditAction.CORRECTION_RECEIPTED, correction.caseRef(),
				Map.of("correction", correction.id().toString()));
	}

	private Correction open(String caseRef) {
		return this.corrections.findFirstByCaseRefAndReceiptedAtIsNull(caseRef).orElseThrow(CaseNotFound::new);
	}

	private DisclosureRequest request(String caseRef) {
		return this.requests.findById(caseRef).orElseThrow(CaseNotFound::new);
	}

	private void require(String caseRef, String body) {
		this.requests.findByCaseRefAndBody(caseRef, body).orElseThrow(CaseNotFound::new);
	}

}
