package org.candour.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseAccess;
import org.candour.cases.RuleBroken;
import org.candour.cases.Workflow;
import org.candour.disclosures.register.DisclosureAbout;
import org.candour.disclosures.register.DisclosuresAbout;
import org.candour.letters.NamedBody.Mention;
import org.candour.rights.decision.Recipient;
import org.candour.rights.decision.Recipients;
import org.candour.rights.items.HealthRule;
import org.candour.rights.items.Item;
import org.candour.rights.items.ItemChoices;
import org.candour.rights.items.ItemEntry;
import org.candour.rights.items.Items;
import org.candour.rights.items.Schedules;
import org.candour.rights.items.ThirdParty;
import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;
import org.candour.staff.Role;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff may do with the items of a rights request. A searcher adds and sees what the
 * own service holds, and proposes nothing.
 */
@Component
class RightsCaseWork {

	/** What may have happened outside, and the process waits for. */
	private static final Set<String> HAPPENINGS = Set.of("identity-received", "fee-paid", "clarification-answered",
			"question-raised", "extension-wanted", "withdrawn");

	private final CaseAccess access;

	private final Permissions permissions;

	private final Items items;

	private final ItemChoices choices;

	private final Recipients recipients;

	private final DisclosuresAbout about;

	private final Schedules schedules;

	private final HealthRule health;

	private final Workflow workflow;

	private final AuditTrail audit;

	RightsCaseWork(CaseAccess access, Permissions permissions, Items items, ItemChoices choices, Recipients recipients,
			DisclosuresAbout about, Schedules schedules, HealthRule health, Workflow workflow, AuditTrail audit) {
		this.access = access;
		this.permissions = permissions;
		this.items = items;
		this.choices = choices;
		this.recipients = recipients;
		this.about = about;
		this.schedules = schedules;
		this.health = health;
		this.workflow = workflow;
		this.audit = audit;
	}

	List<Item> visible(String caseRef, Person person) {
		return this.items.of(caseRef)
			.stream()
			.filter((item) -> !onlySearches(person) || person.services().contains(item.entry().service()))
			.toList();
	}

	List<String> given(List<Item> found) {
		return this.schedules.given(found);
	}

	List<String> withheld(List<Item> found) {
		return this.schedules.withheld(found);
	}

	String health(String caseRef, List<Item> found) {
		return this.health.of(caseRef, found);
	}

	/** What can be chosen for an item of this case. */
	ItemChoices.Choices choices(String caseRef, Person person) {
		this.access.require(caseRef, person);
		demand(person, Action.SEE_ITEMS);
		return this.choices.of(caseRef);
	}

	@Transactional
	public UUID add(String caseRef, ItemEntry entry, Person person) {
		this.access.require(caseRef, person);
		requireWriter(person, entry);
		return this.items.add(caseRef, entry, person);
	}

	@Transactional
	public void change(String caseRef, UUID id, long version, ItemEntry entry, Person person) {
		this.access.require(caseRef, person);
		demand(person, Action.REDACT);
		this.items.change(caseRef, id, version, entry, person);
	}

	@Transactional
	public UUID test(String caseRef, UUID id, ThirdParty third, Person person) {
		this.access.require(caseRef, person);
		demand(person, Action.REDACT);
		return this.items.test(caseRef, id, third, person);
	}

	@Transactional
	public UUID add(String caseRef, Recipient recipient, Person person) {
		this.access.require(caseRef, person);
		demand(person, Action.HANDLE);
		return this.recipients.add(caseRef, silenced(caseRef, recipient, person), person);
	}

	/**
	 * The disclosures about the person, as the register has them; on record.
	 * @throws RuleBroken if the role does not allow it
	 */
	@Transactional
	public List<DisclosureAbout> disclosures(String caseRef, Person person) {
		this.access.require(caseRef, person);
		if (!this.permissions.allows(person, Action.RECORD_DPO_ADVICE)) {
			demand(person, Action.HANDLE);
		}
		return this.about.subjectsOf(caseRef, person);
	}

	/**
	 * A body that the person must not read of keeps its place in the list, so that it can
	 * be told of corrections, and stays out of letters to the person.
	 */
	private Recipient silenced(String caseRef, Recipient recipient, Person person) {
		if (recipient.name() == null || recipient.mention() != null && recipient.mention() != Mention.NAMED) {
			return recipient;
		}
		return disclosures(caseRef, person).stream()
			.filter((one) -> one.body().equalsIgnoreCase(recipient.name().strip()))
			.map(RightsCaseWork::mention)
			.max(Comparator.naturalOrder())
			.map((mention) -> new Recipient(null, recipient.name(), recipient.address(), recipient.reference(), mention,
					null))
			.orElse(recipient);
	}

	private static Mention mention(DisclosureAbout one) {
		return switch (one.mention()) {
			case MAY_BE_TOLD -> Mention.NAMED;
			case PARTICULAR_INQUIRY -> Mention.PARTICULAR_INQUIRY;
			case NOT_YET, NEVER -> Mention.TIPS_OFF;
		};
	}

	/**
	 * Tells the process what happened outside.
	 * @throws RuleBroken if nothing waits for it
	 */
	@Transactional
	public void happened(String caseRef, String what, Person person) {
		this.access.require(caseRef, person);
		demand(person, Action.HANDLE);
		if (what == null || !HAPPENINGS.contains(what)) {
			throw new RuleBroken("HAPPENED", "This is not one of the things that can have happened.");
		}
		this.audit.record(AuditAction.MESSAGE_RECEIVED, caseRef, Map.of("kind", what));
		if (!this.workflow.tell(caseRef, what, Map.of())) {
			throw new RuleBroken("HAPPENED", "The case does not wait for this at the moment.");
		}
	}

	private void requireWriter(Person person, ItemEntry entry) {
		if (this.permissions.allows(person, Action.REDACT)) {
			return;
		}
		demand(person, Action.UPLOAD_SEARCH_RESULT);
		if (!person.services().contains(entry.service())) {
			throw new RuleBroken("SERVICE", "Add records of your own service only.");
		}
		if (entry.outcome() != null || !entry.codes().isEmpty()) {
			throw new RuleBroken("ROLE", "Your role does not allow proposing outcomes or exemptions.");
		}
	}

	private void demand(Person person, Action action) {
		if (!this.permissions.allows(person, action)) {
			throw new RuleBroken("ROLE", "Your role does not allow this.");
		}
	}

	private static boolean onlySearches(Person person) {
		return person.roles().stream().allMatch((role) -> role == Role.SERVICE_SEARCHER);
	}

}
