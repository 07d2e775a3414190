package org.candour.rights.items;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseNotFound;
import org.candour.cases.RuleBroken;
import org.candour.cases.clock.RightsClock;
import org.candour.cases.steps.FormSheet;
import org.candour.rights.RequestProgress;
import org.candour.rights.RequestRefused;
import org.candour.rights.RightsRequest;
import org.candour.rights.RightsRequests;
import org.candour.staff.Person;
import org.candour.vault.SealedJson;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The records found in a case. Whether the person may write is the caller's to check
 * beforehand; whoever reads audits the reading. Once the request is decided nothing
 * changes.
 */
@Component
public class Items {

	private static final int MOST = 500;

	private final RightsItems records;

	private final ThirdPartyRecords thirdParties;

	private final RightsRequests requests;

	private final ItemRules rules;

	private final ItemFiles files;

	private final RightsClock caseClock;

	private final SealedJson sealed;

	private final AuditTrail audit;

	private final Clock clock;

	Items(RightsItems records, ThirdPartyRecords thirdParties, RightsRequests requests, ItemRules rules,
			ItemFiles files, RightsClock caseClock, SealedJson sealed, AuditTrail audit, Clock clock) {
		this.records = records;
		this.thirdParties = thirdParties;
		this.requests = requests;
		this.rules = rules;
		this.files = files;
		this.caseClock = caseClock;
		this.sealed = sealed;
		this.audit = audit;
		this.clock = clock;
	}

	/** The items in the order of their numbers. */
	@Transactional(readOnly = true)
	public List<Item> of(String caseRef) {
		Map<UUID, List<ThirdParty>> others = this.thirdParties.findByCaseRefOrderByTestedAt(caseRef)
			.stream()
			.collect(Collectors.groupingBy(ThirdPartyRecord::itemId,
					Collectors.mapping((record) -> open(caseRef, record), Collectors.toList())));
		return this.records.findByCaseRefOrderByNumber(caseRef)
			.stream()
			.map((record) -> open(record, others.getOrDefault(record.id(), List.of())))
			.toList();
	}

	/**
	 * Adds a record found. A first item of another regime opens the other leg.
	 * @throws RequestRefused naming what is missing or wrong
	 * @throws RuleBroken if the law does not allow it or the request is decided
	 */
	@Transactional
	public UUID add(String caseRef, ItemEntry entry, Person person) {
		RightsRequest request = undecided(caseRef);
		int count = this.records.countByCaseRef(caseRef);
		if (count >= MOST) {
			throw new RuleBroken("ITEMS", "A request has at most 500 items: put related records into one.");
		}
		RightsItem item = new RightsItem(UUID.randomUUID(), caseRef, count + 1);
		write(request, item, entry, person);
		return item.id();
	}

	/**
	 * Writes an item anew.
	 * @param version the number it had when it was read
	 * @throws OptimisticLockingFailureException if somebody else wrote it meanwhile
	 */
	@Transactional
	public void change(String caseRef, UUID id, long version, ItemEntry entry, Person person) {
		RightsItem item = require(caseRef, id);
		if (item.version() != version) {
			throw new OptimisticLockingFailureException("The item was changed meanwhile.");
		}
		write(undecided(caseRef), item, entry, person);
	}

	/** Tests a person in an item, or tests again. */
	@Transactional
	public UUID test(String caseRef, UUID itemId, ThirdParty person, Person by) {
		undecided(caseRef);
		FormSheet sheet = new FormSheet();
		sheet.text("/who", person.who(), 200);
		sheet.text("/weighing", person.weighing(), 4000);
		sheet.missing("/test", person.test());
		if (!sheet.findings().isEmpty()) {
			throw new RequestRefused(sheet.findings());
		}
		RightsItem item = require(caseRef, itemId);
		UUID id = (person.id() != null) ? person.id() : UUID.randomUUID();
		this.thirdParties.deleteByIdAndItemId(id, itemId);
		ThirdParty tested = new ThirdParty(UUID.randomUUID(), person.who().strip(), person.test(), person.weighing());
		this.thirdParties.save(new ThirdPartyRecord(tested, item,
				this.sealed.seal(caseRef, ThirdPartyRecord.field(tested.id()), tested), by.username(),
				this.clock.instant()));
		this.audit.record(AuditAction.ITEM_CHANGED, caseRef,
				Map.of("item", Integer.toString(item.number()), "third-party", tested.result().name()));
		return tested.id();
	}

	/**
	 * Withholds health items that the subject does not know (Sch 3 paras 5, 6): an
	 * opinion that sees serious harm is an exemption, the lack of any opinion a bar.
	 */
	public void barHealthData(String caseRef, boolean seriousHarm) {
		String code = seriousHarm ? "DPA18-S3-P2-5" : "DPA18-S3-P2-6";
		this.records.findByCaseRefOrderByNumber(caseRef).forEach((record) -> {
			ItemEntry entry = open(record, List.of()).entry();
			if (record.regime() == ItemRegime.UKGDPR && entry.holds(ItemCategory.HEALTH) && !entry.knownToSubject()) {
				ItemEntry barred = entry.withheld(code, "No opinion of the last six months clears it for release.");
				record.write(barred, this.sealed.seal(caseRef, record.field(), barred), RequestProgress.HOUSE,
						this.clock.instant());
				this.records.save(record);
			}
		});
	}

	/** Leaves every item of the legs as it is, for one reason of law. */
	public void leave(String caseRef, String right, String code, String because) {
		ItemOutcome outcome = ItemOutcome.KEEP.possibleFor(right) ? ItemOutcome.KEEP : ItemOutcome.WITHHOLD;
		this.records.findByCaseRefOrderByNumber(caseRef)
			.stream()
			.filter((record) -> record.regime() != ItemRegime.OUT_OF_SCOPE)
			.forEach((record) -> {
				ItemEntry entry = open(record, List.of()).entry().answered(outcome, code, because);
				record.write(entry, this.sealed.seal(caseRef, record.field(), entry), RequestProgress.HOUSE,
						this.clock.instant());
				this.records.save(record);
			});
	}

	/**
	 * Codes that ended withhold nothing any more. What is withheld under others too stays
	 * withheld under those.
	 */
	public void free(String caseRef, Collection<String> codes) {
		this.records.findByCaseRefOrderByNumber(caseRef)
			.stream()
			.filter((record) -> record.approvedCodes().stream().anyMatch(codes::contains))
			.forEach((record) -> {
				ItemEntry entry = open(record, List.of()).entry().without(codes);
				record.write(entry, this.sealed.seal(caseRef, record.field(), entry), RequestProgress.HOUSE,
						this.clock.instant());
				record.approve();
				this.records.save(record);
				this.audit.record(AuditAction.ITEM_CHANGED, caseRef, Map.of("item", Integer.toString(record.number()),
						"outcome", entry.outcome().name(), "codes", String.join(" ", entry.codes())));
			});
	}

	/** Fixes what was proposed as what was decided. */
	public void approve(String caseRef) {
		this.records.findByCaseRefOrderByNumber(caseRef).forEach((item) -> {
			item.approve();
			this.records.save(item);
		});
	}

	/** What was decided is decided again. */
	public void reopen(String caseRef) {
		this.records.findByCaseRefOrderByNumber(caseRef).forEach((item) -> {
			item.reopen();
			this.records.save(item);
		});
	}

	private void write(RightsRequest request, RightsItem item, ItemEntry entry, Person person) {
		this.rules.written(request, entry);
		this.files.check(item.caseRef(), item.number(), entry, of(item.caseRef()));
		item.write(entry, this.sealed.seal(item.caseRef(), item.field(), entry), person.username(),
				this.clock.instant());
		this.records.save(item);
		entry.regime().leg().filter(request::open).ifPresent((regime) -> {
			this.requests.save(request);
			this.caseClock.open(request.caseRef(), regime);
		});
		this.audit.record(AuditAction.ITEM_CHANGED, item.caseRef(),
				Map.of("item", Integer.toString(item.number()), "regime", entry.regime().name(), "outcome",
						String.valueOf(entry.outcome()), "codes", String.join(" ", entry.codes())));
	}

	private RightsRequest undecided(String caseRef) {
		RightsRequest request = this.requests.findById(caseRef).orElseThrow(CaseNotFound::new);
		if (request.decided()) {
			throw new RuleBroken("DECIDED", "The request has been decided and its items can no longer be changed.");
		}
		return request;
	}

	private RightsItem require(String caseRef, UUID id) {
		return this.records.findByIdAndCaseRef(id, caseRef)
			.orElseThrow(() -> new RuleBroken("ITEM", "There is no such item in this case."));
	}

	private Item open(RightsItem record, List<ThirdParty> others) {
		ItemEntry entry = this.sealed.open(record.caseRef(), record.field(), record.entry(), ItemEntry.class);
		return new Item(record.id(), record.caseRef(), record.number(), entry, others, record.approvedOutcome(),
				record.approvedCodes(), record.enteredBy(), record.enteredAt(), record.version());
	}

	private ThirdParty open(String caseRef, ThirdPartyRecord record) {
		return this.sealed.open(caseRef, ThirdPartyRecord.field(record.id()), record.details(), ThirdParty.class);
	}

}
