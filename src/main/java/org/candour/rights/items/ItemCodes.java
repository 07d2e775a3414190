package org.candour.rights.items;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.candour.cases.RuleBroken;
import org.candour.law.Exemption;
import org.candour.law.LawCatalogue;
import org.candour.law.LawNotUsable;
import org.candour.law.Regime;
import org.candour.rights.RightsRequest;
import org.candour.rights.RightsRequestCheck;

import org.springframework.stereotype.Component;

/**
 * Whether an exemption may be named for an item: in force on the day the request came in,
 * not closed to a council, of the item's regime and reaching the right.
 */
@Component
public class ItemCodes {

	/** Only against a parent or somebody appointed (Sch 3 paras 4, 10, 21). */
	private static final List<String> AGAINST_PARENTS = List.of("DPA18-S3-P2-4", "DPA18-S3-P3-10", "DPA18-S3-P5-21");

	private final LawCatalogue law;

	private final ExemptionReach reach;

	ItemCodes(LawCatalogue law, ExemptionReach reach) {
		this.law = law;
		this.reach = reach;
	}

	/**
	 * Checks codes.
	 * @throws RuleBroken naming the code and why it cannot be used
	 */
	public void check(RightsRequest request, Regime regime, Collection<String> codes) {
		LocalDate day = RightsRequestCheck.day(request.receivedAt());
		for (String code : codes) {
			Exemption exemption = usable(code, day);
			if (!exemption.regimes().contains(regime)) {
				throw new RuleBroken("EXEMPTION",
						"%s does not exist under the regime of this item.".formatted(exemption.code()));
			}
			if (!this.reach.reaches(exemption, request.right(), regime)) {
				throw new RuleBroken("EXEMPTION", "%s does not reach this right.".formatted(exemption.code()));
			}
			if (AGAINST_PARENTS.contains(exemption.baseCode()) && !request.requesterKind().parentOrAppointee()) {
				throw new RuleBroken("SCH3",
						"%s is only for requests of a parent or of somebody appointed.".formatted(exemption.code()));
			}
		}
	}

	private Exemption usable(String code, LocalDate day) {
		Optional<Exemption> newest = this.law.of(Exemption.class).newest(code);
		if (newest.filter((row) -> row.use() == Exemption.Use.NEVER).isPresent()) {
			throw new RuleBroken("EXEMPTION", "%s is not for a council: %s".formatted(newest.get().code(),
					Optional.ofNullable(newest.get().note()).orElse("it is kept so that its use can be refused.")));
		}
		try {
			return this.law.of(Exemption.class).require(code, day);
		}
		catch (LawNotUsable ex) {
			throw new RuleBroken("EXEMPTION", newest.isPresent() ? ex.getMessage() : "There is no such exemption.");
		}
	}

	/** Classes of approval that codes need (5.5). */
	public List<String> approvals(Collection<String> codes) {
		return codes.stream()
			.flatMap((code) -> this.law.of(Exemption.class).newest(code).stream())
			.map(Exemption::approval)
			.distinct()
			.sorted()
			.toList();
	}

	public Optional<Exemption> find(String code) {
		return this.law.of(Exemption.class).newest(code);
	}

}
