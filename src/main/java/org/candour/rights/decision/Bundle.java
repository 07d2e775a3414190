package org.candour.rights.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.candour.documents.DocumentId;
import org.candour.letters.RightsLetterKind;
import org.candour.release.CaseItem;
import org.candour.release.CaseItems;
import org.candour.release.Fate;
import org.candour.release.ItemsOfCase;
import org.candour.rights.RightsRequest;
import org.candour.rights.RightsRequests;
import org.candour.rights.items.Item;
import org.candour.rights.items.ItemOutcome;
import org.candour.rights.items.Items;
import org.candour.rights.items.SchedulePapers;

import org.springframework.stereotype.Component;

/** What the person gets: what the outcome of each item says, and nothing else (RL-03). */
@Component
public class Bundle implements ItemsOfCase {

	/** The rights whose answers hold records (Arts 15, 20; s.45). */
	private static final Set<String> GIVING = Set.of("R-ACCESS", "R-PORT");

	/**
	 * Outcomes with which records leave: what can be supplied, where a question lapsed.
	 */
	private static final Set<String> SUPPLYING = Set.of("GRANTED_FULL", "GRANTED_PART", "LAPSED_NO_CLARIFICATION");

	private final RightsRequests requests;

	private final Items items;

	private final Restrictions restrictions;

	private final RightsTables tables;

	Bundle(RightsRequests requests, Items items, Restrictions restrictions, RightsTables tables) {
		this.requests = requests;
		this.items = items;
		this.restrictions = restrictions;
		this.tables = tables;
	}

	/** What is left to give once every item has its outcome. */
	public Remaining remaining(String caseRef) {
		List<Item> inScope = this.items.of(caseRef).stream().filter(Item::inScope).toList();
		if (inScope.isEmpty()) {
			return Remaining.NO_DATA;
		}
		if (inScope.stream().allMatch((item) -> item.outcome() == ItemOutcome.RELEASE)) {
			return Remaining.ALL;
		}
		boolean any = inScope.stream().anyMatch((item) -> item.outcome() != null && item.outcome().gives());
		return any ? Remaining.PART : Remaining.NOTHING;
	}

	@Override
	public Optional<CaseItems> of(String caseRef) {
		return this.requests.findById(caseRef)
			.filter((request) -> GIVING.contains(request.right()))
			.map((request) -> items(caseRef, request));
	}

	private CaseItems items(String caseRef, RightsRequest request) {
		List<Item> found = this.items.of(caseRef);
		boolean gives = gives(caseRef, request);
		Map<UUID, Integer> told = new HashMap<>();
		letter(caseRef, request).map((kind) -> SchedulePapers.told(kind, found))
			.orElse(found)
			.forEach((item) -> told.put(item.id(), item.number()));
		return new CaseItems(found.stream()
			.map((item) -> new CaseItem(item.number(), told.getOrDefault(item.id(), item.number()), fate(item, gives),
					item.entry().documents().stream().map(DocumentId::new).toList()))
			.toList(), gives);
	}

	/**
	 * Whether items are given at all. Once a restriction has ended, what it kept back
	 * goes out whatever was decided then (6.3, rule 5).
	 */
	private boolean gives(String caseRef, RightsRequest request) {
		String outcome = request.decided() ? request.decision() : request.proposal();
		return outcome == null || supplies(outcome) || late(caseRef);
	}

	static boolean supplies(String outcome) {
		return SUPPLYING.contains(outcome);
	}

	private boolean late(String caseRef) {
		return this.restrictions.of(caseRef).stream().anyMatch(Restriction::ended);
	}

	/** The letter that goes with the answer, once something is proposed. */
	private Optional<RightsLetterKind> letter(String caseRef, RightsRequest request) {
		if (late(caseRef)) {
			return Optional.of(RightsLetterKind.LATE_RELEASE);
		}
		return (request.decided() || request.proposal() != null)
				? Optional.of(RightsLetterKind.valueOf(this.tables.letter(caseRef))) : Optional.empty();
	}

	private static Fate fate(Item item, boolean gives) {
		if (!item.inScope()) {
			return Fate.OUT_OF_SCOPE;
		}
		if (item.outcome() == null) {
			return gives ? Fate.OPEN : Fate.WITHHELD;
		}
		return switch (item.outcome()) {
			case RELEASE -> gives ? Fate.GIVEN : Fate.WITHHELD;
			case REDACT -> gives ? Fate.PART : Fate.WITHHELD;
			default -> Fate.WITHHELD;
		};
	}

	/** What is left of what was found. */
	public enum Remaining {

		ALL, PART, NOTHING, NO_DATA

	}

}
