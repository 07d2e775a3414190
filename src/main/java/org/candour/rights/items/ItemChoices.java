package org.candour.rights.items;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.candour.cases.CaseNotFound;
import org.candour.law.Activity;
import org.candour.law.Exemption;
import org.candour.law.LawCatalogue;
import org.candour.law.LawRow;
import org.candour.law.LawfulBasis;
import org.candour.law.ServiceArea;
import org.candour.rights.RightsRequest;
import org.candour.rights.RightsRequestCheck;
import org.candour.rights.RightsRequests;

import org.springframework.stereotype.Component;

/**
 * What can be chosen for an item: only what the law allows for the right that is asked.
 */
@Component
public class ItemChoices {

	private final RightsRequests requests;

	private final LawCatalogue law;

	private final ExemptionReach reach;

	private final RegimeProposals regimes;

	ItemChoices(RightsRequests requests, LawCatalogue law, ExemptionReach reach, RegimeProposals regimes) {
		this.requests = requests;
		this.law = law;
		this.reach = reach;
		this.regimes = regimes;
	}

	/** The choices for a case, by the law on the day the request came in. */
	public Choices of(String caseRef) {
		RightsRequest request = this.requests.findById(caseRef).orElseThrow(CaseNotFound::new);
		LocalDate day = RightsRequestCheck.day(request.receivedAt());
		return new Choices(Arrays.asList(ItemRegime.values()), Arrays.asList(ItemCategory.values()),
				Arrays.stream(ItemOutcome.values()).filter((outcome) -> outcome.possibleFor(request.right())).toList(),
				this.law.of(Exemption.class)
					.inForce(day)
					.stream()
					.filter((row) -> row.use() != Exemption.Use.NEVER && row.regimes()
						.stream()
						.anyMatch((regime) -> this.reach.reaches(row, request.right(), regime)))
					.map(ItemChoices::named)
					.toList(),
				this.law.of(ServiceArea.class).inForce(day).stream().map(ItemChoices::named).toList(),
				this.law.of(LawfulBasis.class).inForce(day).stream().map(ItemChoices::named).toList(),
				this.regimes.activities(day).stream().map(this::proposal).toList());
	}

	private Proposal proposal(Activity activity) {
		return new Proposal(activity.code(), activity.name(), activity.services(), this.regimes.of(activity));
	}

	private static Named named(LawRow row) {
		return new Named(row.code(), row.name());
	}

	/** Lists to choose from. */
	public record Choices(List<ItemRegime> regimes, List<ItemCategory> categories, List<ItemOutcome> outcomes,
			List<Named> exemptions, List<Named> services, List<Named> lawfulBases, List<Proposal> activities) {
	}

	/**
	 * Something the council does, and the regime that is proposed for its records.
	 *
	 * @param services codes of the services that do it; none stands for all
	 */
	public record Proposal(String code, String name, List<String> services, ItemRegime regime) {
	}

	/** A code and what it is called. */
	public record Named(String code, String name) {
	}

}
