package org.candour.rights.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import org.candour.cases.RuleBroken;
import org.candour.law.LawCatalogue;
import org.candour.law.Refusal;
import org.candour.law.Regime;
import org.candour.rights.RightsRequest;
import org.candour.rights.RightsRequestCheck;
import org.candour.rights.items.ExemptionReach;
import org.candour.rights.items.Item;
import org.candour.rights.items.ItemCodes;

import org.springframework.stereotype.Component;

/**
 * Reasons for refusing a right or closing a request (RR), and the exemptions that go with
 * them.
 */
@Component
public class Refusals {

	private static final String REASON = "RR-";

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
	 * needs: on an item, or beside the reasons for the request as a whole.
	 * @throws RuleBroken naming the reason that is not in order
	 */
	List<String> check(RightsRequest request, Collection<String> codes, List<Item> items) {
		LocalDate day = RightsRequestCheck.day(request.receivedAt());
		List<String> named = new ArrayList<>(exemptionsOf(items));
		codes.stream().filter((code) -> !code.startsWith(REASON)).forEach((code) -> {
			request.legs()
				.stream()
				.findFirst()
				.ifPresent((regime) -> this.exemptions.check(request, regimeOf(code, regime), List.of(code)));
			named.add(code);
		});
		for (String code : codes.stream().filter((one) -> one.startsWith(REASON)).toList()) {
			Refusal refusal = this.law.refusal(code, day)
				.orElseThrow(() -> new RuleBroken("RR", "There is no such reason in force on the day of receipt."));
			if (request.legs().stream().noneMatch((regime) -> refusal.allowedFor(request.right(), regime))) {
				throw new RuleBroken(refusal.code(),
						"%s cannot be given for this right: %s.".formatted(refusal.code(), refusal.name()));
			}
			if (needsExemption(request, refusal) && implied(request, refusal).isEmpty()
					&& named.stream().noneMatch(refusal::goesWith)) {
				throw new RuleBroken(refusal.code(),
						"%s needs an exemption: name it on the item it applies to.".formatted(refusal.code()));
			}
		}
		return codes.stream().distinct().sorted().toList();
	}

	/** The exemptions relied on: on items, and those that a reason itself means. */
	public List<String> exemptions(RightsRequest request, Collection<String> codes, List<Item> items) {
		TreeSet<String> all = new TreeSet<>(exemptionsOf(items));
		codes.stream().filter((code) -> !code.startsWith(REASON)).forEach(all::add);
		codes.stream()
			.flatMap((code) -> this.law.of(Refusal.class).newest(code).stream())
			.forEach((refusal) -> all.addAll(implied(request, refusal)));
		return List.copyOf(all);
	}

	/** The regime that an exemption named for the whole request stands under. */
	private Regime regimeOf(String code, Regime otherwise) {
		return this.exemptions.find(code)
			.map((exemption) -> exemption.regimes().contains(otherwise) ? otherwise : exemption.regimes().get(0))
			.orElse(otherwise);
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

	/**
	 * An objection that the basis does not allow has no exemption to name (Art 21(1)).
	 */
	private boolean needsExemption(RightsRequest request, Refusal refusal) {
		return refusal.exemptionNeeded() && (refusal.exemptions().isEmpty() || request.legs()
			.stream()
			.anyMatch((regime) -> refusal.exemptions().stream().anyMatch((code) -> reaches(code, request, regime))));
	}

	private boolean reaches(String code, RightsRequest request, Regime regime) {
		return this.exemptions.find(code)
			.filter((exemption) -> this.reach.reaches(exemption, request.right(), regime))
			.isPresent();
	}

	/**
	 * What a reason means if it leaves no choice: RR-08 is Art 12(5), or s.53; RR-05 for
	 * erasure is Art 17(3)(b).
	 */
	private List<String> implied(RightsRequest request, Refusal refusal) {
		List<String> implied = new ArrayList<>();
		for (Regime regime : request.legs()) {
			List<String> fitting = refusal.exemptions()
				.stream()
				.filter((code) -> reaches(code, request, regime))
				.toList();
			if (fitting.size() == 1) {
				implied.addAll(fitting);
			}
		}
		return implied;
	}

}
