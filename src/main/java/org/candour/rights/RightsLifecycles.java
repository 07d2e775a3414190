package org.candour.rights;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.candour.law.LawCatalogue;
import org.candour.law.Regime;
import org.candour.law.Right;

import org.springframework.stereotype.Component;

/** Which process moves a request, by right and regime. */
@Component
public class RightsLifecycles {

	private static final Map<Regime, Map<String, String>> PROCESSES = Map.of(Regime.UKGDPR,
			Map.ofEntries(Map.entry("R-ACCESS", "access-request"), Map.entry("R-RECTIFY", "rectification-request"),
					Map.entry("R-ERASE", "erasure-request"), Map.entry("R-RESTRICT", "restriction-request"),
					Map.entry("R-OBJECT", "objection-request"), Map.entry("R-OBJECT-DM", "marketing-objection"),
					Map.entry("R-PORT", "portability-request"), Map.entry("R-ADM", "automated-decision-request"),
					Map.entry("R-CONSENT", "consent-withdrawal"), Map.entry("R-INFORM", "notice-request")),
			Regime.PART3,
			Map.of("R-ACCESS", "part3-access-request", "R-RECTIFY", "part3-rectification-request", "R-ERASE",
					"part3-erasure-request", "R-RESTRICT", "part3-erasure-request", "R-ADM",
					"automated-decision-request", "R-CONSENT", "consent-withdrawal", "R-INFORM", "notice-request"));

	private final LawCatalogue law;

	RightsLifecycles(LawCatalogue law) {
		this.law = law;
	}

	/** The process, if the right exists on that day and requests can be taken in. */
	Optional<String> of(String right, Regime regime, LocalDate day) {
		return this.law.right(right, day)
			.filter((row) -> row.regimes().contains(regime))
			.flatMap((row) -> process(right, regime));
	}

	/** The rights that can be asked for today, in the order of the law data. */
	public List<Right> offered(LocalDate day) {
		return this.law.of(Right.class)
			.inForce(day)
			.stream()
			.filter((right) -> Arrays.stream(Regime.values())
				.anyMatch((regime) -> process(right.code(), regime).isPresent()))
			.toList();
	}

	private static Optional<String> process(String right, Regime regime) {
		return Optional.ofNullable(PROCESSES.get(regime).get(right));
	}

}
