package org.candour.disclosures.register;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseFiles;
import org.candour.cases.CaseNotFound;
import org.candour.cases.Workflow;
import org.candour.cases.writing.RequestMoved;
import org.candour.disclosures.DisclosureRequest;
import org.candour.disclosures.DisclosureRequests;
import org.candour.disclosures.DisclosureState;
import org.candour.vault.Vault;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The disclosure register, and its face to the processes (section 7.7). */
@Component("register")
@Transactional
public class Register {

	private final RegisterEntries entries;

	private final DisclosureRequests requests;

	private final RegisterFacts facts;

	private final CaseFiles cases;

	private final Vault vault;

	private final AuditTrail audit;

	private final ObjectMapper json;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final Workflow workflow;

	Register(RegisterEntries entries, DisclosureRequests requests, RegisterFacts facts, CaseFiles cases, Vault vault,
			AuditTrail audit, ObjectMapper json, ApplicationEventPublisher events, Clock clock,
			@Lazy Workflow workflow) {
		this.entries = entries;
		this.requests = requests;
		this.facts = facts;
		this.cases = cases;
		this.vault = vault;
		this.audit = audit;
		this.json = json;
		this.events = events;
		this.clock = clock;
		this.workflow = workflow;
	}

	/** Enters the answer that has just gone out; once, however often it is called. */
	public void enter(String caseRef) {
		DisclosureRequest request = request(caseRef);
		request.released(this.clock.instant());
		this.cases.findById(caseRef)
			.orElseThrow(CaseNotFound::new)
			.answered(DisclosureState.ANSWERED.name(), request.decision().name());
		this.workflow.followLastDay(caseRef);
		this.events.publishEvent(new RequestMoved(caseRef));
		add(request, request.decision().discloses() ? EntryKind.DISCLOSURE : EntryKind.REFUSAL);
	}

	/** Enters an emergency disclosure. */
	public void enterEmergency(String caseRef) {
		DisclosureRequest request = request(caseRef);
		request.released(this.clock.instant());
		this.cases.findById(caseRef)
			.orElseThrow(CaseNotFound::new)
			.answered(DisclosureState.ANSWERED.name(), request.decision().name());
		this.workflow.followLastDay(caseRef);
		this.events.publishEvent(new RequestMoved(caseRef));
		add(request, EntryKind.EMERGENCY);
	}

	/** Enters that the body has collected the answer. */
	public void receipt(String caseRef) {
		add(request(caseRef), EntryKind.RECEIPT);
	}

	/** Enters how the question of telling the subject was settled; once. */
	public void telling(DisclosureRequest request) {
		if (!this.entries.existsByCaseRefAndKindAndTelling(request.caseRef(), EntryKind.TELLING,
				request.telling().name())) {
			write(request, EntryKind.TELLING);
		}
	}

	/** Enters that telling the subject was put off again, with a new day and reason. */
	public void tellingPutOff(DisclosureRequest request) {
		write(request, EntryKind.TELLING);
	}

	/** Enters a correction, or that the recipient has it; the former rows stay. */
	void correction(DisclosureRequest request, EntryKind kind, Correction correction) {
		write(request, kind, (entry) -> entry.corrected(correction.ground(), correction.remedy()));
	}

	/** The entries of a case, oldest first, at most 100. */
	@Transactional(readOnly = true)
	public List<RegisterEntry> of(String caseRef) {
		return this.entries.findByCaseRefOrderByEnteredAt(caseRef, Limit.of(100));
	}

	/** Opens the sealed part of an entry; the caller audits the reading. */
	public RegisterDetails open(RegisterEntry entry) {
		try {
			byte[] plain = this.vault.open(entry.caseRef(), RegisterEntry.field(entry.id()), entry.details());
			return this.json.readValue(plain, RegisterDetails.class);
		}
		catch (IOException ex) {
			throw new IllegalStateException("An entry of the register could not be read.");
		}
	}

	private void add(DisclosureRequest request, EntryKind kind) {
		if (this.entries.existsByCaseRefAndKind(request.caseRef(), kind)) {
			return;
		}
		write(request, kind);
	}

	private void write(DisclosureRequest request, EntryKind kind) {
		write(request, kind, UnaryOperator.identity());
	}

	private void write(DisclosureRequest request, EntryKind kind, UnaryOperator<RegisterEntry> further) {
		UUID id = UUID.randomUUID();
		RegisterEntry entry = this.facts.complete(new RegisterEntry(id, kind, request, this.clock.instant()), request);
		this.entries.save(further.apply(entry)
			.sealed(this.vault.seal(request.caseRef(), RegisterEntry.field(id), bytes(this.facts.details(request)))));
		this.audit.record(AuditAction.REGISTER_ENTERED, request.caseRef(), Map.of("kind", kind.name()));
	}

	private byte[] bytes(RegisterDetails details) {
		try {
			return this.json.writeValueAsBytes(details);
		}
		catch (IOException ex) {
			throw new IllegalStateException("An entry of the register could not be written.");
		}
	}

	private DisclosureRequest request(String caseRef) {
		return this.requests.findById(caseRef).orElseThrow(CaseNotFound::new);
	}

}
