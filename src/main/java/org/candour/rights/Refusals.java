package org.candour.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import org.candour.cases.RuleBroken;
import org.candour.law.LawCatalogue;
import org.candour.law.Refusal;
import org.candour.law.Regime;

import org.springframework.stereotype.Component;

/**
 * Reasons for refusing a right or closing a request (RR), and the exemptions that go with
 * them.
 */
@Component
class Refusals {

	private final LawCatalogue law;

	private final ExemptionReach reach;

	private final ItemCodes exemptions;

	Refusals(LawCatalogue law, ExemptionReach reach, ItemCodes exemptions) {
		this.law = law;
		this.reach = reach;
		this.exemptions = exemptions;
	}

	/**
	 * The reasons, sorted, if each may be given for the request and has the exemption it
	 * needs.
	 * @throws RuleBroken naming the reason that is not in order
	 */
	List<String> check(RightsRequest request, Collection<String> codes, List<Item> items) {
		LocalDate day = RightsRequestCheck.day(request.receivedAt());
		List<String> named = exemptionsOf(items);
		for (String code : codes) {
			Refusal refusal = this.law.refusal(code, day)
				.orElseThrow(() -> new RuleBroken("RR", "There is no such reason in force on the day of receipt."));
			if (request.legs().stream().noneMatch((regime) -> refusal.allowedFor(request.right(), regime))) {
				throw new RuleBroken(refusal.code(),
						"%s cannot be given for this right: %s.".formatted(refusal.code(), refusal.name()));
			}
			if (refusal.exemptionNeeded() && implied(request, refusal).isEmpty()
					&& named.stream().noneMatch(refusal::goesWith)) {
				throw new RuleBroken(refusal.code(),
						"%s needs an exemption: name it on the item it applies to.".formatted(refusal.code()));
			}
		}
		return codes.stream().distinct().sorted().toList();
	}

	/** The exemptions relied on: on items, and those that a reason itself means. */
	List<String> exemptions(RightsRequest request, Collection<String> codes, List<Item> items) {
		TreeSet<String> all = new TreeSet<>(exemptionsOf(items));
		codes.stream()
			.flatMap((code) -> this.law.of(Refusal.class).newest(code).stream())
			.forEach((refusal) -> all.addAll(implied(request, refusal)));
		return List.copyOf(all);
	}

	/** Exemptions on items of a regime. */
	static List<String> exemptionsOf(List<Item> items, Regime regime) {
		return exemptionsOf(items.stream()
			.filter((item) -> item.entry().regime().leg().filter(regime::equals).isPresent())
			.toList());
	}

	private static List<String> exemptionsOf(List<Item> items) {
		return items.stream()
			.filter(Item::inScope)
			.flatMap((item) -> item.codes().stream())
			.distinct()
			.sorted()
			.toList();
	}

	/** What a reason means if it leaves no choice: RR-08 is Art 12(5), or s.53. */
	private List<String> implied(RightsRequest request, Refusal refusal) {
		if (refusal.anyExemption()) {
			return List.of();
		}
		List<String> implied = new ArrayList<>();
		for (Regime regime : request.legs()) {
			List<String> fitting = refusal.exemptions()
				.stream()
				.filter((code) -> this.exemptions.find(code)
					.filter((exemption) -> this.reach.reaches(exemption, request.right(), regime))
					.isPresent())
				.toList();
			if (fitting.size() == 1) {
				implied.addAll(fitting);
			}
		}
		return implied;
	}

}
