package org.candour.rights.items;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.candour.law.Exemption;
import org.candour.law.LawCatalogue;
import org.candour.law.LiftedProvisions;
import org.candour.law.Regime;

import org.springframework.stereotype.Component;

/**
 * Whether an exemption reaches a right: read from what the law data says it lifts. None
 * reaches the objection to direct marketing or the withdrawal of consent.
 */
@Component
public class ExemptionReach {

	private static final Set<String> BEYOND_REACH = Set.of("R-OBJECT-DM", "R-CONSENT");

	/** Where a right stands in the UK GDPR. */
	private static final Map<String, Set<Integer>> ARTICLES = Map.of("R-INFORM", Set.of(13, 14), "R-ACCESS", Set.of(15),
			"R-RECTIFY", Set.of(16), "R-ERASE", Set.of(17), "R-RESTRICT", Set.of(18), "R-PORT", Set.of(20), "R-OBJECT",
			Set.of(21), "R-ADM", Set.of(22));

	/** Words of the law data that stand for rights; under Part 3 it has no articles. */
	private static final Map<String, Set<String>> WORDS = Map.ofEntries(Map.entry("duty to inform", Set.of("R-INFORM")),
			Map.entry("access", Set.of("R-ACCESS")), Map.entry("information, access", Set.of("R-INFORM", "R-ACCESS")),
			Map.entry("rectify, erase", Set.of("R-RECTIFY", "R-ERASE", "R-RESTRICT")),
			Map.entry("ADM safeguards", Set.of("R-ADM")), Map.entry("forbids release", Set.of("R-ACCESS", "R-PORT")),
			Map.entry("copy only", Set.of("R-ACCESS")),
			Map.entry("ss.44-48", Set.of("R-INFORM", "R-ACCESS", "R-RECTIFY", "R-ERASE", "R-RESTRICT")),
			Map.entry("any s.45-47, 50 request", Set.of("R-ACCESS", "R-RECTIFY", "R-ERASE", "R-RESTRICT", "R-ADM")));

	private static final Set<String> EVERYTHING = Set.of("any request", "all remaining rights",
			"rights and principles");

	private static final String REASONS_ONLY = "*reasons*";

	private static final Set<String> REASONED = Set.of("R-RECTIFY", "R-ERASE", "R-RESTRICT");

	private static final Pattern ARTICLE = Pattern
		.compile("(?<![\\w(.])(\\d{2})([A-D])?(?:-(\\d{2})[A-D]?)?(?![\\w)])");

	private final LawCatalogue law;

	ExemptionReach(LawCatalogue law) {
		this.law = law;
	}

	public boolean reaches(Exemption exemption, String right, Regime regime) {
		if (BEYOND_REACH.contains(right) || !exemption.regimes().contains(regime)) {
			return false;
		}
		String lifted = (exemption.lifts() != null) ? provisions(exemption.lifts()) : exemption.liftsText();
		if (EVERYTHING.contains(lifted)) {
			return true;
		}
		if (lifted.startsWith(REASONS_ONLY)) {
			return REASONED.contains(right);
		}
		return WORDS.getOrDefault(lifted, Set.of()).contains(right)
				|| regime == Regime.UKGDPR && names(lifted, ARTICLES.getOrDefault(right, Set.of()));
	}

	/** The provisions of a set; a set may name another. */
	private String provisions(String set) {
		String provisions = this.law.of(LiftedProvisions.class)
			.newest(set)
			.map(LiftedProvisions::provisions)
			.orElseThrow();
		return provisions.startsWith("L") ? provisions(provisions.substring(0, provisions.indexOf(' '))) : provisions;
	}

	private static boolean names(String lifted, Set<Integer> articles) {
		Matcher found = ARTICLE.matcher(lifted);
		while (found.find()) {
			int first = Integer.parseInt(found.group(1));
			int last = (found.group(3) != null) ? Integer.parseInt(found.group(3)) : first;
			if (articles.stream().anyMatch((article) -> article >= first && article <= last)) {
				return true;
			}
		}
		return false;
	}

}
