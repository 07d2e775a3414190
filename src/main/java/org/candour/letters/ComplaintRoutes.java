package org.candour.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.candour.law.LawCatalogue;
import org.candour.law.LetterContent;
import org.candour.law.Regime;

/**
 * Where a letter says that a person can turn, from the law's table of what a letter
 * contains.
 *
 * @param neutral whether the check by the regulator is spoken of in general, so that it
 * gives nothing away
 */
record ComplaintRoutes(boolean complainCouncil, boolean askRegulator, boolean complainRegulator, boolean court,
		boolean neutral) {

	private static final Set<String> UNFOUNDED = Set.of("RR-08", "RR-09");

	private static final Set<String> ACCESS = Set.of("R-ACCESS", "R-INFORM");

	static ComplaintRoutes of(RightsLetterKind kind, RightsLetterFacts facts, LawCatalogue law, LocalDate day) {
		return switch (kind.routes()) {
			case NONE -> new ComplaintRoutes(false, false, false, false, false);
			case AFTER_COMPLAINT -> new ComplaintRoutes(false, false, true, true, false);
			case NEUTRAL -> new ComplaintRoutes(true, true, true, true, true);
			case BY_OUTCOME -> byOutcome(facts, law.of(LetterContent.class).inForce(day));
		};
	}

	private static ComplaintRoutes byOutcome(RightsLetterFacts facts, List<LetterContent> contents) {
		boolean told = facts.legs()
			.stream()
			.anyMatch((leg) -> saysSo("LC-ASK-REGULATOR", facts.right(), leg, contents));
		// in access, the sentence stands in every answer or it would give away the law
		// enforcement behind some
		boolean inGeneral = "R-ACCESS".equals(facts.right()) && !told && !facts.legs().isEmpty();
		return new ComplaintRoutes(inAny("LC-COMPLAIN-COUNCIL", facts, contents), told || inGeneral,
				inAny("LC-COMPLAIN-REGULATOR", facts, contents), inAny("LC-COURT", facts, contents), inGeneral);
	}

	private static boolean inAny(String row, RightsLetterFacts facts, List<LetterContent> contents) {
		return facts.legs().isEmpty()
				|| facts.legs().stream().anyMatch((leg) -> included(row, column(facts.right(), leg), contents));
	}

	private static boolean saysSo(String row, String right, LetterLeg leg, List<LetterContent> contents) {
		boolean refused = !leg.reasons().isEmpty()
				&& (!ACCESS.contains(right) || leg.reasons().stream().anyMatch((reason) -> !reason.heldBack()));
		return refused && included(row, column(right, leg), contents);
	}

	private static boolean included(String row, Function<LetterContent, String> column, List<LetterContent> contents) {
		return contents.stream()
			.filter((content) -> content.baseCode().equals(row))
			.map(column)
			.anyMatch((value) -> value.startsWith("yes") || value.startsWith("add"));
	}

	private static Function<LetterContent, String> column(String right, LetterLeg leg) {
		if (leg.regime() == Regime.UKGDPR) {
			return LetterContent::ukgdpr;
		}
		if (leg.reasons().stream().anyMatch((reason) -> UNFOUNDED.contains(reason.refusal()))) {
			return LetterContent::partThreeUnfounded;
		}
		return ACCESS.contains(right) ? LetterContent::partThreeAccess : LetterContent::partThreeOther;
	}

	/** Whether there is anything to say. */
	public boolean any() {
		return this.complainCouncil || this.complainRegulator || this.court || this.askRegulator;
	}

}
