package org.candour.rights.items;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.candour.cases.RuleTables;
import org.candour.law.Activity;
import org.candour.law.LawCatalogue;

import org.springframework.stereotype.Component;

/**
 * Proposes the regime of a record from what the council does with it (2.1), by the table
 * {@code regime-choice}. Whoever writes the item confirms it, or says why it is another.
 */
@Component
class RegimeProposals {

	private final LawCatalogue law;

	private final RuleTables tables;

	RegimeProposals(LawCatalogue law, RuleTables tables) {
		this.law = law;
		this.tables = tables;
	}

	/** The activities in force on a day. */
	List<Activity> activities(LocalDate day) {
		return this.law.of(Activity.class).inForce(day);
	}

	Optional<Activity> find(String code, LocalDate day) {
		return this.law.of(Activity.class).find(code, day);
	}

	/** The regime of records of an activity about a living person, not before a court. */
	ItemRegime of(Activity activity) {
		return ItemRegime.valueOf(this.tables.code("regime-choice",
				Map.of("livingPerson", true, "lawEnforcement", activity.lawEnforcement(), "judicialDocument", false,
						"enforcementFunction", activity.enforcementFunction())));
	}

	/** Whether a regime can be taken over from the proposal without a reason. */
	boolean confirms(Activity activity, ItemRegime chosen) {
		return chosen == ItemRegime.OUT_OF_SCOPE || chosen.leg().equals(of(activity).leg());
	}

}
