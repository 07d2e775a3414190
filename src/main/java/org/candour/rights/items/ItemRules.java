package org.candour.rights.items;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.candour.cases.RuleBroken;
import org.candour.cases.steps.FormSheet;
import org.candour.law.Activity;
import org.candour.law.Exemption;
import org.candour.law.LawCatalogue;
import org.candour.law.LawfulBasis;
import org.candour.rights.RequestRefused;
import org.candour.rights.RightsRequest;
import org.candour.rights.RightsRequestCheck;

import org.springframework.stereotype.Component;

/** What an item must and may not say, when it is written and before it is decided. */
@Component
public class ItemRules {

	private static final int SHORT = 200;

	private static final int LONG = 4000;

	private static final String PRIVACY_HEALTH = "DPA18-S3-P2-4";

	private static final String PRIVACY_SOCIAL_WORK = "DPA18-S3-P3-10";

	private static final String CHILD_ABUSE = "DPA18-S3-P5-21";

	private final LawCatalogue law;

	private final ItemCodes codes;

	private final RegimeProposals regimes;

	ItemRules(LawCatalogue law, ItemCodes codes, RegimeProposals regimes) {
		this.law = law;
		this.codes = codes;
		this.regimes = regimes;
	}

	/**
	 * Checks an item as it is written.
	 * @throws RequestRefused naming fields that are missing or wrong
	 * @throws RuleBroken if the law does not let the outcome or a code be
	 */
	void written(RightsRequest request, ItemEntry entry) {
		FormSheet sheet = new FormSheet();
		sheet.missing("/regime", entry.regime());
		sheet.text("/service", entry.service(), SHORT);
		if (entry.service() != null && this.law.service(entry.service(), day(request)).isEmpty()) {
			sheet.add("/service", "unknown", "This is not one of the council's services.");
		}
		sheet.text("/system", entry.system(), SHORT);
		sheet.text("/description", entry.description(), LONG);
		sheet.optional("/reason", entry.reason(), LONG);
		sheet.texts("/codes", entry.codes(), SHORT);
		if (entry.from() != null && entry.to() != null && entry.from().isAfter(entry.to())) {
			sheet.add("/to", "order", "The date range must not end before it begins.");
		}
		if (entry.lawfulBasis() != null
				&& this.law.of(LawfulBasis.class).find(entry.lawfulBasis(), day(request)).isEmpty()) {
			sheet.add("/lawfulBasis", "unknown", "This is not one of the lawful bases.");
		}
		if (!sheet.findings().isEmpty()) {
			throw new RequestRefused(sheet.findings());
		}
		if (entry.activity() != null) {
			activity(request, entry);
		}
		outcome(request, entry);
	}

	private void activity(RightsRequest request, ItemEntry entry) {
		Optional<Activity> activity = this.regimes.find(entry.activity(), day(request))
			.filter((row) -> row.doneBy(entry.service()));
		if (activity.isEmpty()) {
			throw new RuleBroken("REGIME", "This is not one of the activities of the service.");
		}
		if (!this.regimes.confirms(activity.get(), entry.regime())
				&& (entry.reason() == null || entry.reason().isBlank())) {
			throw new RuleBroken("REGIME", "Say why the regime is another than this activity's usual one.");
		}
	}

	private void outcome(RightsRequest request, ItemEntry entry) {
		if (entry.outcome() == null) {
			return;
		}
		if (!entry.outcome().possibleFor(request.right())) {
			throw new RuleBroken("OUTCOME", "This outcome does not answer the right that was asked for.");
		}
		if (entry.outcome().needsCode() && entry.codes().isEmpty()) {
			throw new RuleBroken("RR-04", "Name at least one exemption for what is not given.");
		}
		if (entry.outcome() == ItemOutcome.RELEASE && !entry.codes().isEmpty()) {
			throw new RuleBroken("OUTCOME", "An item that is released whole has no exemption.");
		}
		if (!entry.codes().isEmpty() && (entry.reason() == null || entry.reason().isBlank())) {
			throw new RuleBroken("RR-04", "Write down why the exemption applies to this item.");
		}
		entry.regime().leg().ifPresent((regime) -> this.codes.check(request, regime, entry.codes()));
	}

	/**
	 * Checks that every item is ready to be decided.
	 * @throws RuleBroken naming the first item, by number, that is not
	 */
	public void ready(RightsRequest request, List<Item> items) {
		for (Item item : items) {
			if (!item.inScope()) {
				continue;
			}
			if (item.entry().outcome() == null) {
				throw new RuleBroken("ITEM-%d".formatted(item.number()),
						"Item %d has no outcome yet.".formatted(item.number()));
			}
			outcome(request, item.entry());
			thirdParties(item);
			protectedAgainstParents(request, item);
		}
	}

	/**
	 * Checks that each person in each item was tested (5.6).
	 * @throws RuleBroken naming the first item, by number, where that is not so
	 */
	public void tested(List<Item> items) {
		for (Item item : items) {
			if (item.inScope() && item.entry().holds(ItemCategory.THIRD_PARTIES) && item.thirdParties().isEmpty()) {
				throw new RuleBroken("SCH2-16",
						"Item %d holds information about others: test each person.".formatted(item.number()));
			}
		}
	}

	/**
	 * Checks that every code allows neither to confirm nor to deny.
	 * @throws RuleBroken naming the first code that does not
	 */
	public void maySilence(List<Item> items) {
		items.stream()
			.filter(Item::inScope)
			.flatMap((item) -> item.codes().stream())
			.flatMap((code) -> this.codes.find(code).stream())
			.filter((exemption) -> exemption.ncnd() == Exemption.Ncnd.NO)
			.findFirst()
			.ifPresent((exemption) -> {
				throw new RuleBroken("ESC-01",
						"%s does not let the council neither confirm nor deny.".formatted(exemption.code()));
			});
	}

	private void thirdParties(Item item) {
		tested(List.of(item));
		ItemOutcome outcome = item.entry().outcome();
		for (ThirdParty person : item.thirdParties()) {
			boolean fits = switch (person.result()) {
				case RELEASE -> true;
				case REDACT_NAME -> outcome != ItemOutcome.RELEASE;
				case WITHHOLD_ITEM -> !outcome.gives();
			};
			if (!fits) {
				throw new RuleBroken("SCH2-16",
						"Item %d: the outcome gives away somebody whom the test protects.".formatted(item.number()));
			}
		}
	}

	private static void protectedAgainstParents(RightsRequest request, Item item) {
		ItemEntry entry = item.entry();
		if (!request.requesterKind().parentOrAppointee() || !entry.outcome().gives()) {
			return;
		}
		if (entry.subjectWantsPrivacy() && entry.holds(ItemCategory.HEALTH)) {
			throw withhold(item, PRIVACY_HEALTH);
		}
		if (entry.subjectWantsPrivacy() && entry.holds(ItemCategory.SOCIAL_WORK)) {
			throw withhold(item, PRIVACY_SOCIAL_WORK);
		}
		if (entry.holds(ItemCategory.CHILD_ABUSE) && !Boolean.TRUE.equals(entry.inBestInterests())) {
			throw withhold(item, CHILD_ABUSE);
		}
	}

	private static RuleBroken withhold(Item item, String code) {
		return new RuleBroken(code,
				"Item %d must be withheld from this requester under %s.".formatted(item.number(), code));
	}

	private static LocalDate day(RightsRequest request) {
		return RightsRequestCheck.day(request.receivedAt());
	}

}
