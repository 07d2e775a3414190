package org.candour.matching;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseNotFound;
import org.candour.cases.RuleBroken;
import org.candour.staff.Person;
import org.candour.vault.SealedJson;
import org.candour.vault.Vault;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person looks into a match. There is no way to decide many at once, and nothing is
 * decided by itself (Arts 22A-22C). Every method throws {@link CaseNotFound} if the match
 * does not exist for the person, and {@link OptimisticLockingFailureException} if
 * somebody changed it meanwhile.
 */
@Component
public class WorkLead {

	private static final int LONGEST = 4000;

	private final Leads leads;

	private final WorkLists lists;

	private final Vault vault;

	private final SealedJson sealed;

	private final AuditTrail audit;

	private final Clock clock;

	WorkLead(Leads leads, WorkLists lists, Vault vault, SealedJson sealed, AuditTrail audit, Clock clock) {
		this.leads = leads;
		this.lists = lists;
		this.vault = vault;
		this.sealed = sealed;
		this.audit = audit;
		this.clock = clock;
	}

	/** Opens a match; the reading is audited. */
	@Transactional
	public OpenedLead open(UUID id, Person person) {
		Lead lead = require(id, person);
		String key = MatchPart.PAPERS.key(lead.caseRef());
		LeadDetails details = this.sealed.open(key, Lead.detailsField(id), lead.details(), LeadDetails.class);
		String reason = (lead.outcome() != null)
				? new String(this.vault.open(key, Lead.reasonField(id), lead.reason()), StandardCharsets.UTF_8) : null;
		record(AuditAction.MATCH_OPENED, lead, Map.of());
		return new OpenedLead(id, lead.list(), lead.caseRef(), lead.externalId(), lead.report(), lead.risk(),
				details.first(), details.second(), lead.takenBy(), lead.outcome(), reason, lead.decidedBy(),
				lead.decidedAt(), lead.version());
	}

	/** Takes a match for oneself. */
	@Transactional
	public void take(UUID id, long version, Person person) {
		Lead lead = require(id, version, person);
		lead.take(person.username());
		this.leads.saveAndFlush(lead);
		record(AuditAction.MATCH_TAKEN, lead, Map.of());
	}

	@Transactional
	public void giveBack(UUID id, long version, Person person) {
		Lead lead = require(id, version, person);
		lead.giveBack(person.username());
		this.leads.saveAndFlush(lead);
		record(AuditAction.MATCH_TAKEN, lead, Map.of("back", "true"));
	}

	/**
	 * Says what was found.
	 * @throws RuleBroken if the match is not the person's, or something is missing
	 */
	@Transactional
	public void decide(UUID id, long version, Outcome outcome, String reason, Person person) {
		Lead lead = require(id, version, person);
		if (outcome == null) {
			throw new RuleBroken("outcome", "Choose what was found.");
		}
		if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
			throw new RuleBroken("reason", "Write down what you found, in at most 4,000 characters.");
		}
		lead.decide(outcome, this.vault.seal(MatchPart.PAPERS.key(lead.caseRef()), Lead.reasonField(id),
				reason.strip().getBytes(StandardCharsets.UTF_8)), person.username(), this.clock.instant());
		this.leads.saveAndFlush(lead);
		record(AuditAction.MATCH_DECIDED, lead, Map.of("outcome", outcome.name()));
	}

	/** Looks into a match again that has an outcome. */
	@Transactional
	public void takeUpAgain(UUID id, long version, Person person) {
		Lead lead = require(id, version, person);
		if (lead.outcome() == null) {
			throw new RuleBroken("OPEN", "The match has no outcome yet.");
		}
		String before = lead.outcome().name();
		lead.takeUpAgain(person.username());
		this.leads.saveAndFlush(lead);
		record(AuditAction.MATCH_TAKEN, lead, Map.of("again", before));
	}

	private Lead require(UUID id, Person person) {
		if (!this.lists.exists(id, person)) {
			throw new CaseNotFound();
		}
		return this.leads.findById(id).orElseThrow(CaseNotFound::new);
	}

	private Lead require(UUID id, long version, Person person) {
		Lead lead = require(id, person);
		if (lead.version() != version) {
			throw new OptimisticLockingFailureException("The match was changed meanwhile.");
		}
		return lead;
	}

	private void record(AuditAction action, Lead lead, Map<String, String> more) {
		Map<String, String> facts = new HashMap<>(more);
		facts.put("match", lead.externalId());
		this.audit.record(action, lead.caseRef(), facts);
	}

}
